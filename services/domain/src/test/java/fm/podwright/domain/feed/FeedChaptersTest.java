package fm.podwright.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Chapter;
import fm.podwright.domain.episode.ChapterMark;
import fm.podwright.domain.episode.Chapters;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedChaptersTest {
  private static final String NOTES =
      "Words.\n\n- 1:59 -- A \"shed\"\n- 10:02 -- Tea\n- 1:00:05 -- Cake";
  private static final Feed FEED = Samples.feed(chaptered());

  @Test
  void the_feed_names_the_file_and_has_simple_chapters() {
    assertThat(rss())
        .contains(
            """
            <podcast:chapters url="https://garden.example.com/episodes/episode-1/chapters.json" type="application/json+chapters"/>
            """
                .strip())
        .contains("<psc:chapters version=\"1.2\">")
        .contains(
            "<psc:chapter start=\"00:01:59.000\" title=\"A &quot;shed&quot;\""
                + " href=\"https://a.example/\"/>")
        .contains("<psc:chapter start=\"01:00:05.000\" title=\"Cake\"/>")
        .doesNotContain("Hidden");
    assertThat(FeedChecks.of(FEED.rss())).isEmpty();
  }

  @Test
  void the_description_begins_at_zero_and_the_whole_notes_lead_to_the_page() {
    assertThat(rss())
        .contains("<p>00:00 Introduction</p>\n<p>01:59 - A")
        .contains("href=\"https://garden.example.com/episodes/episode-1#t&#61;119\"");
  }

  @Test
  void the_file_has_hidden_ones_too() {
    var file = new String(ChaptersFile.of(FEED, FEED.items().getFirst()), StandardCharsets.UTF_8);

    assertThat(file)
        .startsWith(
            "{\"version\":\"1.2.0\",\"title\":\"Episode 1\",\"podcastName\":\"Garden & Shed\"")
        .contains(
            "{\"startTime\":119,\"title\":\"A \\\"shed\\\"\",\"url\":\"https://a.example/\"},")
        .contains("{\"startTime\":130.5,\"title\":\"Hidden\",\"toc\":false},");
  }

  @Test
  void a_picture_that_was_uploaded_is_named_at_the_address_that_the_show_has_now() {
    var path = "/images/01234567-89ab-cdef-0123-456789abcdef/640.jpg";
    var pictured =
        new Chapter(
            Duration.ofSeconds(1), "A", Optional.empty(), Optional.of(URI.create(path)), false);
    var item = Samples.item(1);
    var extras = item.extras().with(new Chapters(List.of(pictured), List.of()));
    var feed = Samples.feed(new FeedItem(item.episode(), item.enclosure(), item.notes(), extras));

    var file = new String(ChaptersFile.of(feed, feed.items().getFirst()), StandardCharsets.UTF_8);

    assertThat(file).contains("\"img\":\"https://garden.example.com" + path + "\"");
    assertThat(new String(feed.rss(), StandardCharsets.UTF_8))
        .contains("image=\"https://garden.example.com" + path + "\"");
  }

  @Test
  void without_chapters_nothing_is_said_of_them() {
    var rss = new String(Samples.feed(Samples.item(1)).rss(), StandardCharsets.UTF_8);

    assertThat(rss).doesNotContain("<podcast:chapters", "<psc:chapter", "Introduction");
  }

  private static String rss() {
    return new String(FEED.rss(), StandardCharsets.UTF_8);
  }

  private static FeedItem chaptered() {
    var item = Samples.item(1, "Episode 1", NOTES);
    var link = Optional.of(URI.create("https://a.example/"));
    var marks =
        List.of(
            new ChapterMark(Duration.ofSeconds(119), "", link, Optional.empty(), false),
            new ChapterMark(
                Duration.ofMillis(130_500), "Hidden", Optional.empty(), Optional.empty(), true));
    var chapters = Chapters.of(item.notes(), Optional.of(item.enclosure().duration()), marks);
    assertThat(chapters.visible()).hasSize(3).first().extracting(Chapter::title).isNotNull();
    return new FeedItem(
        item.episode(), item.enclosure(), item.notes(), EpisodeExtras.NONE.with(chapters));
  }
}
