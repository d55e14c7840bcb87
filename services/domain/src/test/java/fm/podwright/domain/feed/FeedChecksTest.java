package fm.podwright.domain.feed;

import static fm.podwright.domain.feed.Samples.feed;
import static fm.podwright.domain.feed.Samples.item;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.feed.GetHeard.Directory;
import fm.podwright.domain.show.About;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowType;
import fm.podwright.domain.site.Site;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedChecksTest {
  private static final String WHOLE = new String(feed(item(1), item(2)).rss(), UTF_8);

  @Test
  void our_own_feed_passes() {
    assertThat(FeedChecks.of(feed(item(1), item(2)).rss())).isEmpty();
    assertThat(FeedChecks.of(feed().rss())).isEmpty();
  }

  @Test
  void long_notes_pass_too() {
    var notes = "## Topics\n\n" + "- 1:59 -- it's a shed\n".repeat(2000);

    assertThat(FeedChecks.of(feed(item(1, "One", notes)).rss())).noneMatch(Finding::blocks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<rss", "<html/>", "<rss/>", "<rss><channel>\u0001</channel></rss>"})
  void what_is_no_rss_is_an_error(String document) {
    assertThat(FeedChecks.of(document.getBytes(UTF_8)))
        .singleElement()
        .matches(it -> it.blocks() && it.field().equals("feed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <atom:link                         | <atom:link href="/" rel="self"/><atom:link | feed
          length="61128576"                 | length="0"        | audio
          type="audio/mpeg"                 | type="audio/ogg"  | audio
          episode-1.mp3"                    | episode-1"        | audio
          episode-1.mp3"                    | épisode-1.mp3"    | audio
          <title>Episode 1</title>          | <title/>          | title
          <link>https://garden.example.com/episodes/episode-1</link> | <link>/1</link> | slug
          <pubDate>                         | <pubDate>Dienstag | date
          """)
  void what_would_break_the_feed_is_an_error(String before, String after, String field) {
    var findings = FeedChecks.of(WHOLE.replace(before, after).getBytes(UTF_8));

    assertThat(findings).isNotEmpty().allMatch(it -> it.blocks() && it.field().equals(field));
  }

  @Test
  void two_items_with_one_guid_are_named() {
    var twins = WHOLE.replace(item(2).guid().value() + "</guid>", item(1).guid() + "</guid>");

    assertThat(FeedChecks.of(twins.getBytes(UTF_8)))
        .singleElement()
        .matches(it -> it.blocks() && it.field().equals("guid"))
        .matches(it -> it.problem().startsWith("“Episode 2” and “Episode 1” have the same GUID"));
  }

  @Test
  void two_items_with_one_enclosure_are_named() {
    var url = item(1).enclosure().url().toString();
    var twins = WHOLE.replace(item(2).enclosure().url().toString(), url);

    assertThat(FeedChecks.of(twins.getBytes(UTF_8)))
        .singleElement()
        .matches(it -> it.blocks() && it.field().equals("audio"));
  }

  @Test
  void a_description_over_4000_bytes_is_a_warning() {
    var longer = WHOLE.replace("<![CDATA[<p>Notes of <strong>1", "<![CDATA[<p>" + "é".repeat(2000));

    assertThat(FeedChecks.of(longer.getBytes(UTF_8)))
        .anyMatch(it -> it.field().equals("notes") && !it.blocks());
  }

  @Test
  void what_apple_wants_is_a_warning() {
    var bare = new About("T", "", "", "", Optional.empty());
    var show = Samples.show(bare, Samples.owner(false), Optional.empty(), ShowType.EPISODIC);

    assertThat(
            FeedChecks.of(
                new Feed(show, Samples.SITE, ShowExtras.NONE, List.of(), Samples.MONDAY).rss()))
        .noneMatch(Finding::blocks)
        .extracting(Finding::field)
        .contains("show.artwork", "show.description");
  }

  @Test
  void a_title_over_255_is_a_warning() {
    assertThat(FeedChecks.of(feed(item(1, "t".repeat(256), "n")).rss()))
        .singleElement()
        .matches(it -> !it.blocks() && it.field().equals("title"));
  }

  @Test
  void a_serial_show_numbers_its_episodes() {
    var serial =
        WHOLE.replace(">episodic<", ">serial<").replace("<itunes:episode>1</itunes:episode>", "");

    assertThat(FeedChecks.of(serial.getBytes(UTF_8)))
        .singleElement()
        .matches(it -> it.blocks() && it.field().equals("number"));
  }

  @Test
  void no_entity_of_a_document_type_is_followed() {
    var bomb =
        "<!DOCTYPE rss [<!ENTITY a SYSTEM"
            + " \"file:///etc/passwd\">]><rss><channel>&a;</channel></rss>";

    assertThat(FeedChecks.of(bomb.getBytes(UTF_8))).anyMatch(Finding::blocks);
  }

  @Test
  void a_whole_show_on_the_web_is_ready_for_every_directory() {
    assertThat(GetHeard.directories(feed(item(1))))
        .hasSizeGreaterThan(5)
        .allMatch(Directory::isReady);
  }

  @Test
  void what_a_directory_misses_is_said() {
    var bare = new About("T", "", "", "", Optional.empty());
    var show = Samples.show(bare, Samples.owner(false), Optional.empty(), ShowType.EPISODIC);
    var site = new Site(URI.create("http://garden.localhost:8081/"));

    var directories =
        GetHeard.directories(new Feed(show, site, ShowExtras.NONE, List.of(), Samples.MONDAY));

    assertThat(missing(directories, "Podcast Index")).hasSize(2);
    assertThat(missing(directories, "Apple Podcasts")).hasSize(4);
    assertThat(missing(directories, "Spotify")).hasSize(5).anyMatch(it -> it.contains("e-mail"));
  }

  private static List<String> missing(List<Directory> directories, String name) {
    return directories.stream()
        .filter(it -> it.name().equals(name))
        .flatMap(it -> it.missing().stream())
        .toList();
  }
}
