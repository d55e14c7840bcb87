package fm.podwright.dashboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SiteTest {
  @AutoClose private static final Studio studio = Studio.open();

  @Test
  void a_look_is_chosen_and_shown_again_and_raises_the_revision() {
    var show = studio.show("dressed");
    var before = revision(show);

    var answer = studio.owner().post("/shows/" + show + "/site", form(0));

    var page = studio.owner().get("/shows/" + show + "/site").body();
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(page)
        .contains("value=\"shelf\" checked", "value=\"dark\" checked", "value=\"#2f6fde\"")
        .contains("https://open.spotify.com/show/example", "value=\"Mastodon\"");
    assertThat(revision(show)).isGreaterThan(before);
  }

  @Test
  void what_is_wrong_is_said_beside_its_field_and_nothing_is_lost() {
    var show = studio.show("undressed");
    var form = form(0);
    form.put("app-spotify", "https://example.com/show");
    form.put("colour", "blue");
    form.put("url1", "not an address");

    var answer = studio.owner().post("/shows/" + show + "/site", form);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"app-spotify-error\"", "id=\"colour-error\"", "id=\"url1-error\"")
        .contains("id=\"label1-error\"", "value=\"https://example.com/show\"");
  }

  @Test
  void a_second_writer_is_told_and_can_save_over_it() {
    var path = "/shows/" + studio.show("contended") + "/site";
    studio.owner().post(path, form(0));

    var late = studio.owner().post(path, form(0));
    var again = studio.owner().post(path, form(1));

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body())
        .contains("Somebody saved this page meanwhile", "name=\"version\" value=\"1\"");
    assertThat(again.statusCode()).isEqualTo(303);
  }

  @Test
  void pages_are_written_changed_and_removed() {
    var site = "/shows/" + studio.show("papers") + "/site";

    var added = studio.owner().post(site + "/pages", page("Support us", "", 0));
    var taken = studio.owner().post(site + "/pages", page("Other", "support-us", 0));
    var reserved = studio.owner().post(site + "/pages", page("Other", "episodes", 0));
    var id = studio.dashboard().value("SELECT id FROM own_page WHERE slug = 'support-us'");
    var changed = studio.owner().post(site + "/pages/" + id, page("Support", "support", 1));
    var late = studio.owner().post(site + "/pages/" + id, page("Late", "support", 1));
    var list = studio.owner().get(site).body();
    var removed = studio.owner().post(site + "/pages/" + id + "/removal", Map.of());

    assertThat(added.statusCode()).isEqualTo(303);
    assertThat(taken.body()).contains("id=\"slug-error\"", "Another page of the show is at");
    assertThat(reserved.body()).contains("belongs to the site itself");
    assertThat(changed.statusCode()).isEqualTo(303);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(list).contains(">Support</a>", "/support");
    assertThat(removed.statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(site + "/pages/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void another_accounts_site_is_not_found() {
    var site = "/shows/" + studio.show("private-site") + "/site";
    studio.owner().post(site + "/pages", page("Mine", "mine", 0));
    var id = studio.dashboard().value("SELECT id FROM own_page WHERE slug = 'mine'");
    var other = studio.dashboard().owner("grace@example.com");

    assertThat(other.get(site).statusCode()).isEqualTo(404);
    assertThat(other.post(site, form(0)).statusCode()).isEqualTo(404);
    assertThat(other.get(site + "/pages/new").statusCode()).isEqualTo(404);
    assertThat(other.post(site + "/pages", page("Theirs", "", 0)).statusCode()).isEqualTo(404);
    assertThat(other.get(site + "/pages/" + id).statusCode()).isEqualTo(404);
    assertThat(other.post(site + "/pages/" + id, page("X", "", 1)).statusCode()).isEqualTo(404);
    assertThat(other.post(site + "/pages/" + id + "/removal", Map.of()).statusCode())
        .isEqualTo(404);
  }

  private static long revision(String show) {
    var sql = "SELECT revision FROM show WHERE id = '%s'".formatted(show);
    return Long.parseLong(studio.dashboard().value(sql));
  }

  private static Map<String, String> form(int version) {
    var form = new HashMap<String, String>();
    form.put("version", String.valueOf(version));
    form.put("layout", "shelf");
    form.put("theme", "dark");
    form.put("typeface", "sans");
    form.put("colourFrom", "own");
    form.put("colour", "#2f6fde");
    form.put("app-spotify", "https://open.spotify.com/show/example");
    form.put("offer-overcast", "true");
    form.put("label0", "Mastodon");
    form.put("url0", "https://social.example.com/@show");
    form.put("footer", "Made by *examples*.");
    return form;
  }

  private static Map<String, String> page(String title, String slug, int version) {
    return Map.of(
        "title",
        title,
        "slug",
        slug,
        "text",
        "## A heading\n\nText.",
        "listed",
        "true",
        "version",
        String.valueOf(version));
  }
}
