package fm.podwright.domain.feed;

import static fm.podwright.domain.feed.Samples.feed;
import static fm.podwright.domain.feed.Samples.item;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonFeedTest {
  @Test
  void the_feed_is_json_feed_1_1() {
    assertThat(json(feed(item(1))))
        .startsWith("{\n  \"version\": \"https://jsonfeed.org/version/1.1\",\n")
        .contains(
            "\"title\": \"Garden & Shed\"",
            "\"home_page_url\": \"https://garden.example.com/\"",
            "\"feed_url\": \"https://garden.example.com/feed.json\"",
            "\"language\": \"en-GB\"",
            "\"guid\": \"" + Samples.show().guid() + "\"");
  }

  @Test
  void an_item_has_its_notes_its_date_and_its_audio() {
    var item = item(1);

    assertThat(json(feed(item)))
        .contains(
            "\"id\": \"" + item.guid().value() + "\"",
            "\"url\": \"https://garden.example.com/episodes/episode-1\"",
            "\"content_html\": \"<p>Notes of <strong>1</strong>.</p>\"",
            "\"date_published\": \"2026-08-09T09:00:00Z\"",
            "\"url\": \"" + item.enclosure().url() + "\"",
            "\"mime_type\": \"audio/mpeg\"",
            "\"size_in_bytes\": 61128576",
            "\"duration_in_seconds\": 3821");
  }

  @Test
  void whatever_a_title_holds_the_document_is_json() {
    assertThat(json(feed(item(1, "a \"b\" \\ c\td\n\u2028\u0000\uD83D", ""))))
        .contains("\"title\": \"a \\\"b\\\" \\\\ c\\td\\n\\u2028\"");
  }

  @Test
  void a_feed_without_episodes_has_an_empty_list() {
    assertThat(json(feed())).endsWith("\"items\": []\n}\n");
  }

  private static String json(Feed feed) {
    return new String(feed.json(), UTF_8);
  }
}
