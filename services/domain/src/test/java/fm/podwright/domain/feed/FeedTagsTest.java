package fm.podwright.domain.feed;

import static fm.podwright.domain.feed.Samples.MONDAY;
import static fm.podwright.domain.feed.Samples.SITE;
import static fm.podwright.domain.feed.Samples.item;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeType;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.feed.rule.Tag;
import fm.podwright.domain.feed.tag.Element;
import fm.podwright.domain.feed.tag.TagSamples;
import fm.podwright.domain.feed.tag.Vocabulary;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FeedTagsTest {
  @Test
  void every_tag_that_is_written_is_read_back_from_the_bytes() {
    var channel = channel(full());
    var item = channel.first("item").orElseThrow();

    for (var kind : Vocabulary.ofShows()) {
      assertThat(read(channel, kind.name())).isEqualTo(TagSamples.show().all(kind));
    }
    for (var kind : Vocabulary.ofEpisodes()) {
      assertThat(read(item, kind.name())).isEqualTo(TagSamples.episode().all(kind));
    }
  }

  @Test
  void the_channel_s_tags_stand_in_one_order() {
    assertThat(rss(full()))
        .containsSubsequence(
            "<itunes:block>Yes</itunes:block>",
            "<itunes:complete>Yes</itunes:complete>",
            "<podcast:guid>",
            "<podcast:locked owner=\"ann@example.com\">yes</podcast:locked>",
            "<podcast:medium>music</podcast:medium>",
            "<podcast:image href=\"https://garden.example.com/images/",
            "aspect-ratio=\"1/1\" width=\"3000\" height=\"3000\"/>",
            "<podcast:license>cc-by-4.0</podcast:license>",
            "<podcast:location country=\"AT\" geo=\"geo:48.2082,16.3738\" osm=\"R109166\""
                + " rel=\"subject\">Vienna, Austria</podcast:location>",
            "<podcast:funding url=\"https://example.com/a?b&#x26;c\">Support us</podcast:funding>",
            "<podcast:funding url=\"https://example.com/mug\">Buy a mug</podcast:funding>",
            """
                <podcast:podroll>
                  <podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810\
            """,
            "<podcast:value ",
            "<podcast:liveItem start=\"2026-12-01T19:00:00+01:00\" status=\"pending\">",
            "<fyyd:verify xmlns:fyyd=\"https://fyyd.de/fyyd-ns/\">abc &amp; d</fyyd:verify>",
            "<item>");
  }

  @Test
  void an_item_has_its_names_its_block_and_what_stands_there_verbatim() {
    assertThat(rss(full()))
        .containsSubsequence(
            "<podcast:season name=\"Sheds &#x26; Barns\">2</podcast:season>",
            "<podcast:episode display=\"Ch. 3\">1</podcast:episode>",
            "<itunes:block>Yes</itunes:block>",
            "<podcast:soundbite duration=\"60\" startTime=\"73.5\">A shed</podcast:soundbite>",
            "<podcast:integrity type=\"sri\" value=\"sha256-q1MKE+RZFJgrefm34=\"/>",
            "<podcast:image href=\"https://example.com/i.png\"/>",
            "</item>");
  }

  @Test
  void what_has_every_tag_passes_the_gate() {
    assertThat(FeedChecks.of(full().rss())).noneMatch(it -> it.blocks());
  }

  @Test
  void an_episode_that_is_a_trailer_is_the_channel_s_trailer_too() {
    var trailer = with(item(1), EpisodeType.TRAILER);

    assertThat(rss(feed(ShowExtras.NONE, item(2), trailer)))
        .containsOnlyOnce("<podcast:trailer ")
        .contains(
            "<podcast:trailer url=\""
                + trailer.enclosure().url()
                + "\" pubdate=\"Sun, 09 Aug 2026 09:00:00 +0000\" length=\"61128576\""
                + " type=\"audio/mpeg\" season=\"2\">Episode 1</podcast:trailer>");
  }

  @Test
  void a_show_that_has_lived_elsewhere_says_where_it_lives() {
    var none = ShowExtras.NONE;
    var moved =
        new ShowExtras(
            none.people(), none.notes(), none.distribution(), none.tags(), true, none.leftFor(), 0);

    assertThat(rss(feed(moved)))
        .contains("<itunes:new-feed-url>https://garden.example.com/feed.xml</itunes:new-feed-url>");
    assertThat(rss(feed(none))).doesNotContain("new-feed-url");
  }

  private static Feed full() {
    var one = item(1);
    var item =
        new FeedItem(
            one.episode(),
            one.enclosure(),
            one.notes(),
            EpisodeExtras.NONE.with(TagSamples.episode()));
    return feed(ShowExtras.NONE.with(TagSamples.show()), item);
  }

  private static Feed feed(ShowExtras extras, FeedItem... items) {
    return new Feed(Samples.show(), SITE, extras, List.of(items), MONDAY);
  }

  private static FeedItem with(FeedItem item, EpisodeType type) {
    var it = item.episode();
    var trailer =
        new Episode(
            it.id(),
            it.show(),
            it.slug(),
            it.words(),
            new Numbering(OptionalInt.of(2), OptionalInt.empty(), type),
            it.explicit(),
            it.guid(),
            it.audio(),
            it.release(),
            it.version());
    return new FeedItem(trailer, item.enclosure(), item.notes(), item.extras());
  }

  private static String rss(Feed feed) {
    return new String(feed.rss(), UTF_8);
  }

  private static Tag channel(Feed feed) {
    var read = (FeedReader.Reading.Whole) FeedReader.read(feed.rss());
    return read.root().first("channel").orElseThrow();
  }

  private static List<Element> read(Tag parent, String name) {
    return parent.all(name).stream().map(FeedTagsTest::element).toList();
  }

  private static Element element(Tag tag) {
    return new Element(
        tag.name(),
        new TreeMap<>(tag.attributes()),
        tag.children().isEmpty() ? tag.text() : "",
        tag.children().stream().map(FeedTagsTest::element).toList());
  }
}
