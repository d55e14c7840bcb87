package fm.podwright.domain.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Each rule is proven by a feed that breaks it: one change to a feed that breaks none.
class RulesTest {
  private static final String SOUND =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
        xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom"
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:psc="http://podlove.org/simple-chapters">
      <channel>
      <atom:link href="https://garden.example.com/feed.xml" rel="self" type="application/rss+xml"/>
      <title>Garden</title><link>https://garden.example.com/</link><description>Talks.</description>
      <language>en-GB</language>
      <image><url>https://garden.example.com/a.jpg</url><title>Garden</title><link>https://garden.example.com/</link></image>
      <itunes:image href="https://garden.example.com/a.jpg"/><itunes:author>Ann Lee</itunes:author>
      <itunes:category text="Leisure"><itunes:category text="Home &amp; Garden"/></itunes:category>
      <itunes:explicit>false</itunes:explicit><itunes:type>episodic</itunes:type>
      <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid><podcast:locked>no</podcast:locked>
      <!--channel-->
      <item><title>Sheds</title><link>https://garden.example.com/1</link><guid isPermaLink="false">one</guid>
      <pubDate>Mon, 16 Nov 2026 09:00:00 +0000</pubDate><description>About sheds.</description>
      <enclosure url="https://garden.example.com/1.mp3" length="1000" type="audio/mpeg"/>
      <itunes:duration>600</itunes:duration><itunes:episode>1</itunes:episode><!--item--></item>
      </channel></rss>
      """;

  @Test
  void a_sound_feed_breaks_no_rule() {
    assertThat(FeedChecks.of(SOUND.getBytes(UTF_8))).isEmpty();
  }

  /// What stands in the feed, what stands there instead, how bad it is, the field, words of it.
  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "/feed-rules.csv", delimiter = '|', maxCharsPerColumn = 10_000)
  void a_broken_rule_is_found(
      String before, @Nullable String after, Severity severity, String field, String words) {
    assertThat(SOUND).contains(before);
    var broken = SOUND.replace(before, after == null ? "" : after);

    var findings = FeedChecks.of(broken.getBytes(UTF_8));

    assertThat(findings)
        .anySatisfy(it -> {
          assertThat(it.severity()).isEqualTo(severity);
          assertThat(it.field()).isEqualTo(field);
          assertThat(it.sentence()).contains(words);
        });
    assertThat(findings).allMatch(it -> it.severity().compareTo(severity) >= 0);
  }

  @Test
  void the_same_of_many_episodes_is_one_sentence() {
    var items =
        IntStream.rangeClosed(1, 300)
            .mapToObj(it ->
                "<item><title>E"
                    + it
                    + "</title><guid>"
                    + it
                    + "</guid><pubDate>soon</pubDate>"
                    + "<enclosure url=\"https://a.example.com/"
                    + it
                    + ".mp3\" length=\"1\""
                    + " type=\"audio/mpeg\"/></item>")
            .collect(Collectors.joining());

    var errors =
        FeedChecks.of(SOUND.replace("<!--channel-->", items).getBytes(UTF_8)).stream()
            .filter(Finding::blocks)
            .toList();

    assertThat(errors)
        .singleElement()
        .extracting(Finding::problem)
        .isEqualTo("300 episodes have a date that apps cannot read; the first is “E1”.");
  }

  @Test
  void a_place_that_is_not_well_formed_is_shown() {
    var feed =
        ReadFeed.of(
            SOUND.replace("<title>Sheds</title>", "<title>Sheds & huts</title>").getBytes(UTF_8));

    assertThat(feed.broken())
        .hasValueSatisfying(it -> assertThat(it.text()).contains("Sheds & huts"));
    assertThat(FeedChecks.of(feed))
        .singleElement()
        .matches(it -> it.blocks() && it.problem().contains("not well-formed XML: line "));
  }

  @Test
  void what_a_change_makes_no_worse_does_not_count() {
    var broken = SOUND.replace("Mon, 16 Nov", "Montag, 16. Nov");
    var renamed = broken.replace("<title>Sheds</title>", "<title>Huts</title>");
    var worse = renamed.replace("length=\"1000\"", "length=\"\"");

    assertThat(FeedChecks.worse(read(broken), read(renamed))).isEmpty();
    assertThat(FeedChecks.worse(read(broken), read(worse)))
        .extracting(Finding::field)
        .isEqualTo(List.of("audio"));
  }

  private static ReadFeed read(String document) {
    return ReadFeed.of(document.getBytes(UTF_8));
  }
}
