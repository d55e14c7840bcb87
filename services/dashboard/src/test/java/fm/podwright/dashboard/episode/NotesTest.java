package fm.podwright.dashboard.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What the editor asks while notes are written.
class NotesTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("low-tide");

  @Test
  void notes_are_shown_as_listeners_see_them_without_scripts() {
    var body =
        "{\"notes\":\"# Hi\\n\\n<script>alert(1)</script>\\n\\n[x](javascript:alert(1)) *y*\"}";

    var answer = studio.json(studio.owner(), "POST", "/episodes/preview", body);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
    assertThat(answer.body()).contains("<em>y</em>").doesNotContain("<script", "javascript:alert");
  }

  @Test
  void variables_are_those_of_the_episode_and_of_nobody_else_s() {
    var path = studio.draft(show);
    var body = "{\"notes\":\"{{ show.title }}\",\"episode\":\"" + path.substring(10) + "\"}";

    var answer = studio.json(studio.owner(), "POST", "/episodes/preview", body);
    var other = studio.dashboard().owner("hopper@example.com");
    var stranger = studio.json(other, "POST", "/episodes/preview", body);

    assertThat(answer.body()).contains("<p>").doesNotContain("{{");
    assertThat(stranger.statusCode()).isEqualTo(404);
  }

  @Test
  void front_matter_fills_the_form() {
    var notes = "---\\ntitle: Tides\\ndate: 2019-03-03 09:00\\ntags: [sea]\\n---\\nHello";

    var answer =
        studio.json(
            studio.owner(), "POST", "/episodes/front-matter", "{\"notes\":\"" + notes + "\"}");

    assertThat(answer.body())
        .contains("\"title\":\"Tides\"", "\"date\":\"2019-03-03T09:00\"", "\"notes\":\"Hello\"")
        .contains("\"topics\":\"Sea\"");
  }
}
