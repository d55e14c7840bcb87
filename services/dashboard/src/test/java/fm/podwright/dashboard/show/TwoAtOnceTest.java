package fm.podwright.dashboard.show;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two people who opened the same form, one of whom saves first.
class TwoAtOnceTest {
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");

  @AutoClose private static final Studio studio = Studio.open();
  private static int number;

  private String show;

  @BeforeEach
  void a_show() {
    number++;
    show = studio.show("tide-" + number);
  }

  @Test
  void settings_that_were_saved_meanwhile_are_shown_and_not_overwritten() {
    var path = "/shows/" + show + "/settings";
    var mine = settings(path, Map.of("author", "Mine"));
    studio.owner().post(path, settings(path, Map.of("author", "Theirs", "copyright", "Ann & Bo")));

    var late = studio.owner().post(path, mine);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("Somebody saved this page meanwhile", "value=\"Mine\"", ">Theirs</pre>")
        .contains("value=\"Ann &amp; Bo\"");
    assertThat(column("show", "author", show)).isEqualTo("Theirs");

    var again = new HashMap<>(mine);
    again.put("copyright", "Ann & Bo");
    again.put("shown", shown(late.body()));
    assertThat(studio.owner().post(path, again).statusCode()).isEqualTo(303);
    assertThat(column("show", "author", show)).isEqualTo("Mine");
  }

  @Test
  void the_frame_of_all_notes_is_not_overwritten() {
    refuses(
        "/shows/" + show + "/notes",
        Map.of("template", "", "footer", "Their footer"),
        Map.of("template", "", "footer", "My footer"));
  }

  @Test
  void texts_for_directories_are_not_overwritten() {
    refuses(
        "/shows/" + show + "/txts",
        "/shows/" + show + "/feed",
        Map.of("purpose0", "verify", "value0", "Their footer"),
        Map.of("purpose0", "verify", "value0", "My footer"));
  }

  @Test
  void a_person_and_a_topic_are_not_overwritten() {
    for (var noun : new String[] {"people", "topics"}) {
      var field = noun.equals("people") ? "biography" : "description";
      var path =
          studio
              .owner()
              .post("/shows/" + show + "/" + noun, Map.of("name", "Ann Lee"))
              .headers()
              .firstValue("location")
              .orElseThrow();

      refuses(
          path,
          Map.of("name", "Ann Lee", "slug", "ann-lee", field, "Their footer"),
          Map.of("name", "Ann Lee", "slug", "ann-lee", field, "My footer"));
    }
  }

  @Test
  void the_site_s_footer_and_tags_of_the_feed_are_not_overwritten() {
    for (var page : new String[] {"/site", "/tags"}) {
      var field = page.equals("/site") ? "footer" : "verbatim";
      var path = "/shows/" + show + page;
      var theirs = new HashMap<>(look());
      theirs.put("version", page.equals("/site") ? "0" : "1");
      theirs.put(field, "<!--Their footer-->");
      var mine = new HashMap<>(theirs);
      mine.put(field, "<!--My footer-->");
      mine.put("shown", shown(body(path)));
      assertThat(studio.owner().post(path, theirs).statusCode()).as(path).isEqualTo(303);

      var answer = studio.owner().post(path, mine);

      assertThat(answer.statusCode()).as(path).isIn(409, 422);
      assertThat(answer.body())
          .as(path)
          .contains("Somebody saved this page meanwhile", "My footer", "to “&lt;!--Their footer");
    }
  }

  private static Map<String, String> look() {
    return Map.of(
        "layout", "stage", "theme", "automatic", "typeface", "serif", "colourFrom", "artwork");
  }

  @Test
  void a_role_that_somebody_gave_meanwhile_is_a_change_of_the_person() {
    var answer = studio.owner().post("/shows/" + show + "/people", Map.of("name", "Bo Ber"));
    var path = answer.headers().firstValue("location").orElseThrow();
    var form = Map.of("name", "Bo Ber", "slug", "bo-ber", "shown", shown(body(path)));
    studio.owner().post(path, Map.of("name", "Bo Ber", "role0", "Host"));

    var late = studio.owner().post(path, form);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(studio.owner().get("/shows/" + show + "/people").body()).contains("Host");
  }

  private static void refuses(String path, Map<String, String> theirs, Map<String, String> mine) {
    refuses(path, path, theirs, mine);
  }

  private static void refuses(
      String path, String page, Map<String, String> theirs, Map<String, String> mine) {
    var late = new HashMap<>(mine);
    late.put("shown", shown(body(page)));
    assertThat(studio.owner().post(path, theirs).statusCode()).isEqualTo(303);

    var answer = studio.owner().post(path, late);

    assertThat(answer.statusCode()).as(path).isEqualTo(409);
    assertThat(answer.body()).as(path).contains("My footer", "Their footer</pre>");
    assertThat(body(page)).as(path).contains("Their footer").doesNotContain("My footer");
  }

  private static Map<String, String> settings(String path, Map<String, String> more) {
    var form = new HashMap<>(Studio.showForm("Low Tide", "tide-" + number));
    form.put("shown", shown(body(path)));
    form.putAll(more);
    return form;
  }

  private static String body(String path) {
    return studio.owner().get(path).body();
  }

  private static String shown(String body) {
    var matcher = SHOWN.matcher(body);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String column(String table, String name, String id) {
    return studio.dashboard().value("SELECT %s FROM %s WHERE id = '%s'".formatted(name, table, id));
  }
}
