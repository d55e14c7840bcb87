package fm.podwright.domain.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.transcript.TranscriptFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedTranscriptTest {
  @Test
  void a_transcript_with_times_is_given_in_every_format() {
    assertThat(rss(TranscriptFormat.of(true)))
        .contains(
            """
                  <podcast:transcript url="https://garden.example.com/episodes/episode-1/transcript.vtt" type="text/vtt" language="en-GB" rel="captions"/>
                  <podcast:transcript url="https://garden.example.com/episodes/episode-1/transcript.srt" type="application/x-subrip" language="en-GB" rel="captions"/>
                  <podcast:transcript url="https://garden.example.com/episodes/episode-1/transcript.json" type="application/json" language="en-GB"/>
                  <podcast:transcript url="https://garden.example.com/episodes/episode-1/transcript.html" type="text/html" language="en-GB"/>
                  <podcast:transcript url="https://garden.example.com/episodes/episode-1/transcript.txt" type="text/plain" language="en-GB"/>
            """);
  }

  @Test
  void one_without_times_pretends_to_none() {
    assertThat(rss(TranscriptFormat.of(false)))
        .contains("transcript.html", "transcript.txt")
        .doesNotContain("captions", "transcript.vtt", "transcript.srt", "transcript.json");
  }

  private static String rss(Set<TranscriptFormat> formats) {
    var item = Samples.item(1);
    var extras = EpisodeExtras.NONE.with(formats);
    var with = new FeedItem(item.episode(), item.enclosure(), item.notes(), extras);
    return new String(Samples.feed(with).rss(), UTF_8).replaceAll("(?m)^ {6}", "      ");
  }
}
