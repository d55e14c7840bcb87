package fm.podwright.dashboard.person;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import fm.podwright.domain.account.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// People and topics as somebody meets them who has a browser without scripts.
class PeopleTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("company");

  @Test
  void a_host_is_added_described_and_stands_in_the_list() {
    var person = add("Ann Lee");

    var saved =
        studio
            .owner()
            .post(
                person,
                form("Ann Lee", Map.of("role0", "Host", "links", "https://ann.example.com")));

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(person).body()).contains("Website https://ann.example.com");
    assertThat(studio.owner().get("/shows/" + show + "/people").body())
        .contains("In every episode", "Ann Lee", "Host");
  }

  @Test
  void what_is_wrong_stands_beside_its_field() {
    var person = add("Wrong One");

    var answer = studio.owner().post(person, form("", Map.of("links", "not a link")));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"name-error\"", "id=\"links-error\"", "does not end in a web address");
  }

  @Test
  void an_episode_s_people_and_topics_are_typed_and_made_on_the_spot() {
    var path = studio.draft(show);
    var form = studio.episodeForm(path, "A Talk", "Words.");
    form.put("people", "Bo Ber (Guest) https://bo.example.com\nCy Coe (Narrator)");
    form.put("topics", "lets-encrypt, Sailing");

    assertThat(studio.owner().post(path, form).statusCode()).isEqualTo(303);

    assertThat(studio.owner().get(path).body())
        .contains("Bo Ber (Guest)\nCy Coe (Narrator)", "Let's Encrypt, Sailing");
    assertThat(studio.owner().get("/shows/" + show + "/topics").body()).contains("Sailing");
  }

  @Test
  void a_form_without_people_leaves_them_as_they_are() {
    var path = studio.draft(show);
    var form = studio.episodeForm(path, "Kept", "Words.");
    form.put("people", "Di Dor");
    studio.owner().post(path, form);

    studio.owner().post(path, studio.episodeForm(path, "Kept", "Other words."));

    assertThat(studio.owner().get(path).body()).contains("Di Dor (Guest)");
  }

  @Test
  void two_who_write_at_once_are_told_with_the_names_of_both() {
    var path = studio.draft(show);
    var form = studio.episodeForm(path, "Twice", "");
    form.put("people", "Ed Els");
    studio.owner().post(path, form);

    var late = studio.autosave(path, 1, form);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Ed Els (Guest)");
  }

  @Test
  void a_portrait_of_any_shape_is_cut_and_hung_and_a_pdf_is_refused() throws IOException {
    var person = add("Fay Fox");

    assertThat(upload(person, picture(900, 1400)).statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(person).body()).contains("/images/", "It was cut to a square");

    var refused = upload(person, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("portrait-error", "no JPEG or PNG");
  }

  @Test
  void who_is_in_an_episode_is_removed_only_by_typing_the_name() {
    var path = studio.draft(show);
    var form = studio.episodeForm(path, "Last", "");
    form.put("people", "Gus Gil");
    studio.owner().post(path, form);
    var person = "/people/" + id("person", "Gus Gil");

    assertThat(studio.owner().post(person + "/deletion", Map.of("confirmation", "")).statusCode())
        .isEqualTo(422);
    assertThat(
            studio
                .owner()
                .post(person + "/deletion", Map.of("confirmation", "Gus Gil"))
                .statusCode())
        .isEqualTo(303);
    studio.owner().get("/home"); // where the notice names the person once more
    assertThat(studio.owner().get(path).body()).doesNotContain("Gus Gil");
  }

  @Test
  void an_editor_changes_whom_nobody_sees_yet_and_no_one_else() {
    var editor = member("editor@example.com", Role.EDITOR);
    var unseen = add("Hal Hut");
    var seen = add("Ira Ivy");
    studio.owner().post(seen, form("Ira Ivy", Map.of("role0", "Co-Host")));

    assertThat(editor.post(unseen, form("Hal Hutt", Map.of())).statusCode()).isEqualTo(303);
    assertThat(editor.post(seen, form("Ira", Map.of())).statusCode()).isEqualTo(403);
    assertThat(editor.post(unseen, form("Hal", Map.of("role0", "Host"))).statusCode())
        .isEqualTo(403);
  }

  @Test
  void another_accounts_person_is_not_found() {
    var person = add("Jon Jay");
    studio.owner().post("/shows/" + show + "/topics", Map.of("name", "hidden-topic"));
    var topic = "/topics/" + id("topic", "Hidden Topic");
    var other = studio.dashboard().owner("grace@example.com");

    for (var path : new String[] {person, topic}) {
      assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
      assertThat(other.post(path, form("Mine", Map.of())).statusCode()).as(path).isEqualTo(404);
      assertThat(other.post(path + "/deletion", Map.of("confirmation", "")).statusCode())
          .as(path)
          .isEqualTo(404);
    }
    assertThat(other.get("/shows/" + show + "/people").statusCode()).isEqualTo(404);
    assertThat(other.get("/shows/" + show + "/topics").statusCode()).isEqualTo(404);
    assertThat(other.post("/shows/" + show + "/people", Map.of("name", "Eve")).statusCode())
        .isEqualTo(404);
    assertThat(other.post("/shows/" + show + "/topics", Map.of("name", "Eve")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_topic_is_described_and_removed() {
    var added = studio.owner().post("/shows/" + show + "/topics", Map.of("name", "aws"));
    var topic = added.headers().firstValue("location").orElseThrow();

    studio
        .owner()
        .post(
            topic,
            Map.of(
                "name",
                "AWS",
                "slug",
                "aws",
                "link",
                "https://aws.example.com",
                "description",
                "Clouds."));
    assertThat(studio.owner().get(topic).body()).contains("Clouds.", "https://aws.example.com");

    assertThat(studio.owner().post(topic + "/deletion", Map.of("confirmation", "")).statusCode())
        .isEqualTo(303);
    assertThat(studio.owner().get(topic).statusCode()).isEqualTo(404);
  }

  private static String add(String name) {
    return studio
        .owner()
        .post("/shows/" + show + "/people", Map.of("name", name))
        .headers()
        .firstValue("location")
        .orElseThrow();
  }

  private static Map<String, String> form(String name, Map<String, String> more) {
    var form = new HashMap<>(more);
    form.put("name", name);
    return form;
  }

  private static String id(String table, String name) {
    return studio.dashboard().value("SELECT id FROM %s WHERE name = '%s'".formatted(table, name));
  }

  private static Browser member(String email, Role role) {
    return studio.dashboard().member(studio.owner(), Studio.OWNER, email, role);
  }

  private static HttpResponse<String> upload(String person, byte[] picture) {
    return studio.owner().upload(person + "/portrait", "portrait", "text/html", picture);
  }

  private static byte[] picture(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
