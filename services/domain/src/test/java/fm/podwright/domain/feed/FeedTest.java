package fm.podwright.domain.feed;

import static fm.podwright.domain.feed.Samples.MONDAY;
import static fm.podwright.domain.feed.Samples.feed;
import static fm.podwright.domain.feed.Samples.item;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.ShowType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedTest {
  @Test
  void the_newest_is_first_and_of_two_at_once_the_greater_id() {
    var first = item(1, "One", "", MONDAY);
    var second = item(2, "Two", "", MONDAY);
    var later = item(3, "Three", "", MONDAY.plusSeconds(1));

    var feed = feed(first, later, second);

    assertThat(feed.items()).containsExactly(later, second, first);
  }

  @Test
  void the_same_feed_has_the_same_bytes_in_whatever_order_its_items_came() {
    assertThat(feed(item(1), item(2)).rss()).isEqualTo(feed(item(2), item(1)).rss());
  }

  @Test
  void the_channel_is_what_apple_and_psp_1_ask_for() {
    assertThat(rss(feed(item(1))))
        .startsWith(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:itunes=")
        .contains(
            "<atom:link href=\"https://garden.example.com/feed.xml\" rel=\"self\""
                + " type=\"application/rss+xml\"/>",
            "<title>Garden &#x26; Shed</title>",
            "<link>https://garden.example.com/</link>",
            "<description>Talks &#x3C;about&#x3E; sheds.</description>",
            "<language>en-GB</language>",
            "<copyright>© 2026 Ann Lee</copyright>",
            "<lastBuildDate>Mon, 16 Nov 2026 09:00:00 +0000</lastBuildDate>",
            "<generator>Podwright</generator>",
            "<itunes:author>Ann Lee</itunes:author>",
            "<itunes:explicit>false</itunes:explicit>",
            "<itunes:type>episodic</itunes:type>",
            "<podcast:medium>podcast</podcast:medium>",
            "<podcast:txt purpose=\"verify\">code-123</podcast:txt>",
            "<podcast:guid>" + PodcastGuid.of(Samples.SITE.feed()) + "</podcast:guid>");
  }

  @Test
  void a_subcategory_stands_in_its_category() {
    assertThat(rss(feed()))
        .contains(
            """
                <itunes:category text="Leisure">
                  <itunes:category text="Home &#x26; Garden"/>
                </itunes:category>
            """);
  }

  @Test
  void the_widest_picture_that_apple_takes_is_named_and_carries_the_channel_s_title() {
    var image = "https://garden.example.com/images/%s/3000.jpg".formatted(Samples.ARTWORK.image());

    assertThat(rss(feed()))
        .contains("<itunes:image href=\"" + image + "\"/>")
        .contains("<url>" + image + "</url>\n      <title>Garden &#x26; Shed</title>");
  }

  @Test
  void the_owner_s_address_stands_in_the_feed_only_if_shown() {
    var hidden =
        Samples.show(Samples.about(), Samples.owner(false), Optional.empty(), ShowType.SERIAL);

    assertThat(rss(feed()))
        .contains("<podcast:locked owner=\"ann@example.com\">no</podcast:locked>");
    assertThat(rss(feed())).contains("<itunes:email>ann@example.com</itunes:email>");
    assertThat(rss(new Feed(hidden, Samples.SITE, ShowExtras.NONE, List.of(), MONDAY)))
        .contains("<podcast:locked>no</podcast:locked>", "<itunes:name>Ann Lee</itunes:name>")
        .doesNotContain("ann@example.com");
  }

  @Test
  void an_item_is_what_apple_and_psp_1_ask_for() {
    var item = item(3);

    assertThat(rss(feed(item)))
        .contains(
            "<title>Episode 3</title>",
            "<itunes:title>Episode 3</itunes:title>",
            "<link>https://garden.example.com/episodes/episode-3</link>",
            "<guid isPermaLink=\"false\">" + item.episode().id() + "</guid>",
            "<pubDate>Tue, 11 Aug 2026 09:00:00 +0000</pubDate>",
            "<enclosure url=\""
                + item.enclosure().url()
                + "\" length=\"61128576\" type=\"audio/mpeg\"/>",
            "<itunes:duration>3821</itunes:duration>",
            "<itunes:season>2</itunes:season>",
            "<podcast:season>2</podcast:season>",
            "<itunes:episode>3</itunes:episode>",
            "<podcast:episode>3</podcast:episode>",
            "<itunes:episodeType>full</itunes:episodeType>",
            "<itunes:summary>A summary of 3</itunes:summary>");
  }

  @Test
  void the_description_stands_before_the_whole_notes() {
    var rss = rss(feed(item(1, "One", "# Topics\n\nSheds `x`.")));

    assertThat(rss)
        .contains(
            "<description><![CDATA[<p><strong>Topics</strong></p>\n"
                + "<p>Sheds x.</p>]]></description>")
        .contains("<content:encoded><![CDATA[<h3>Topics</h3>\n<p>Sheds <code>x</code>.</p>]]>");
    assertThat(rss.indexOf("<description><![CDATA[")).isLessThan(rss.indexOf("<content:encoded>"));
  }

  @Test
  void without_notes_the_summary_is_the_description() {
    assertThat(rss(feed(item(1, "One", ""))))
        .contains("<description><![CDATA[<p>A summary of 1</p>]]></description>")
        .doesNotContain("<content:encoded>");
  }

  @Test
  void notes_can_not_end_their_cdata_section() {
    assertThat(rss(feed(item(1, "One", "a ]]> b")))).doesNotContain("a ]]> b").contains("a ]]");
  }

  @Test
  void a_feed_without_episodes_is_a_feed() {
    assertThat(rss(feed())).endsWith("</channel>\n</rss>\n").doesNotContain("<item>");
  }

  @Test
  void nothing_depends_on_the_moment_or_the_machine_s_language() {
    var before = Locale.getDefault();
    var english = feed(item(1)).rss();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));

      assertThat(feed(item(1)).rss()).isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String rss(Feed feed) {
    return new String(feed.rss(), UTF_8);
  }
}
