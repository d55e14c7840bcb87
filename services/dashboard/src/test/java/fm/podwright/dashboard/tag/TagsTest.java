package fm.podwright.dashboard.tag;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TagsTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String id = studio.show("high-tide");
  private static final String show = "/shows/" + id + "/tags";

  @Test
  void what_a_show_says_in_tags_is_saved_and_shown_again() {
    var saved =
        studio
            .owner()
            .post(
                show,
                Map.of(
                    "version", version(show),
                    "locked", "true",
                    "medium", "podcast",
                    "newest", "100",
                    "funding.3.text", "Support us",
                    "funding.3.url", "https://example.com/support",
                    "podroll.0.remoteItem.0.feedUrl", "https://example.com/feed.xml",
                    "license.0.text", "cc-by-4.0",
                    "seasons.0.number", "2",
                    "seasons.0.name", "Low water"));

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(show).body())
        .contains("name=\"funding.0.text\"", "Support us", "https://example.com/support")
        .contains("name=\"podroll.0.remoteItem.0.feedGuid\"", "Low water", "cc-by-4.0")
        .contains("value=\"100\" selected");
  }

  @Test
  void what_breaks_the_rules_is_told_beside_its_field_and_nothing_is_lost() {
    var refused =
        studio
            .owner()
            .post(
                show,
                Map.of(
                    "version", version(show),
                    "funding.4.text", "Support us",
                    "funding.4.url", "somewhere",
                    "location.0.text", "Vienna",
                    "location.0.country", "Austria",
                    "verbatim", "<open>",
                    "seasons.0.number", "first"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"funding.0.url-error\"", "id=\"location.0.country-error\"")
        .contains("id=\"verbatim-error\"", "id=\"seasons.0.number-error\"")
        .contains("somewhere", "&lt;open&gt;");
  }

  @Test
  void a_recommended_show_is_asked_for_the_address_of_its_feed() {
    var refused =
        studio
            .owner()
            .post(
                show,
                Map.of("version", version(show), "podroll.0.remoteItem.0.title", "A friend’s"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"podroll.0.remoteItem.0.feedUrl-error\"")
        .doesNotContain("remoteItem.0.feedGuid-error", ">remoteItem<");
  }

  @Test
  void a_second_writer_is_told() {
    var stale = studio.owner().post(show, Map.of("version", "0", "locked", "true"));

    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(stale.body()).contains("Somebody saved this page meanwhile");
  }

  @Test
  void an_episode_has_tags_of_its_own() {
    var episode = studio.draft(id) + "/tags";

    var saved =
        studio
            .owner()
            .post(
                episode,
                Map.of(
                    "version", version(episode),
                    "display", "Ch. 3",
                    "soundbite.0.startTime", "1:13",
                    "soundbite.0.duration", "30"));

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(episode).body()).contains("Ch. 3", "value=\"73\"");
  }

  @Test
  void another_accounts_tags_are_not_found() {
    var stranger = studio.dashboard().owner("mallory@example.com");
    var episode = studio.draft(id) + "/tags";

    for (var path : new String[] {show, episode}) {
      assertThat(stranger.get(path).statusCode()).isEqualTo(404);
      assertThat(stranger.post(path, Map.of("version", "1")).statusCode()).isEqualTo(404);
    }
    assertThat(stranger.post(episode.replace("/tags", "/artwork/removal"), Map.of()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_shows_of_an_account_are_a_file_for_podcast_apps() {
    var opml = studio.owner().get("/shows.opml");

    assertThat(opml.statusCode()).isEqualTo(200);
    assertThat(opml.body()).contains("<opml version=\"2.0\">", "high-tide", "/feed.xml");
    assertThat(opml.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    assertThat(studio.dashboard().owner("trent@example.com").get("/shows.opml").body())
        .doesNotContain("high-tide");
  }

  private static String version(String path) {
    var page = studio.owner().get(path).body();
    return page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
  }
}
