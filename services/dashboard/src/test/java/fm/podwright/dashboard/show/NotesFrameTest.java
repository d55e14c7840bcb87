package fm.podwright.dashboard.show;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NotesFrameTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("low-tide");

  @Test
  void a_new_draft_begins_with_the_template_that_was_saved() {
    var answer =
        studio
            .owner()
            .post("/shows/" + show + "/notes", Map.of("template", "## Links", "footer", "Bye."));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(studio.owner().get("/shows/" + show + "/notes").body()).contains("## Links", "Bye.");
    assertThat(studio.owner().get(studio.draft(show)).body()).contains("## Links");
  }

  @Test
  void what_no_feed_can_hold_is_refused_and_stays_in_the_form() {
    var answer =
        studio
            .owner()
            .post("/shows/" + show + "/notes", Map.of("template", "", "footer", "Bell\u0000."));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("footer-error");
  }

  @Test
  void another_accounts_notes_are_not_found() {
    var stranger = studio.dashboard().owner("eve@example.com");

    assertThat(stranger.get("/shows/" + show + "/notes").statusCode()).isEqualTo(404);
    assertThat(
            stranger
                .post("/shows/" + show + "/notes", Map.of("template", "", "footer", "Mine"))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void misread_text_is_offered_repaired_with_before_and_after() {
    var body = "{\"words\": {\"title\": \"Plain\", \"notes\": \"###### ‚öôÔ∏è Tech Stack\"}}";

    var answer = studio.json(studio.owner(), "POST", "/episodes/repair", body);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"before\":\"###### ‚öôÔ∏è Tech Stack\"", "\"after\":\"###### ⚙️ Tech Stack\"")
        .contains("\"title\":\"Plain\"");
  }
}
