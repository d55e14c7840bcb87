package fm.podwright.dashboard.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import fm.podwright.domain.account.Role;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WritingEpisodesTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("low-tide");

  @Test
  void a_draft_begins_with_one_click_and_stands_on_top_of_the_list() {
    var path = studio.draft(show);

    var list = studio.owner().get("/shows/" + show);

    assertThat(list.body()).contains("In the making", path, "Untitled");
    assertThat(studio.owner().get(path).body()).contains("Publish now", "There is no audio.");
  }

  @Test
  void what_is_written_is_saved_in_the_background_with_a_version() {
    var path = studio.draft(show);

    var answer = studio.autosave(path, 1, studio.episodeForm(path, "Öl & Wasser", "Notes"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"version\":2", "savedAt");
    assertThat(studio.column(path, "slug")).isEqualTo("ol-wasser");
  }

  @Test
  void the_second_of_two_tabs_is_told_and_nothing_is_lost() {
    var path = studio.draft(show);
    studio.autosave(path, 1, studio.episodeForm(path, "Mine", "First tab"));

    var second = studio.autosave(path, 1, studio.episodeForm(path, "Yours", "Second tab"));

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("Mine", "First tab", "\"version\":2");
    assertThat(studio.column(path, "title")).isEqualTo("Mine");
  }

  @Test
  void without_scripts_the_second_writer_keeps_every_word_on_the_page() {
    var path = studio.draft(show);
    studio.autosave(path, 1, studio.episodeForm(path, "Mine", "First tab"));
    var form = studio.episodeForm(path, "Yours", "Second tab");
    form.put("version", "1");

    var second = studio.owner().post(path, form);

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("Second tab", "Somebody saved this episode meanwhile");
    assertThat(second.body()).contains("name=\"version\" value=\"2\"");
  }

  @Test
  void an_upload_that_ends_while_somebody_writes_is_no_conflict() {
    var path = studio.draft(show);
    studio.giveAudio(path);

    var answer = studio.autosave(path, 1, studio.episodeForm(path, "Still mine", ""));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void stored_notes_with_scripts_do_not_reach_the_page_either() {
    var path = studio.draft(show);
    studio.autosave(path, 1, studio.episodeForm(path, "<img src=x>", "<script>alert(1)</script>"));

    var page = studio.owner().get(path).body();

    assertThat(page).doesNotContain("<script>alert", "<img src=x>");
  }

  @Test
  void fifty_thousand_brackets_are_notes_like_others() {
    var path = studio.draft(show);

    var answer = studio.autosave(path, 1, studio.episodeForm(path, "Deep", "[".repeat(50_000)));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(studio.owner().get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void notes_beyond_their_size_are_refused_by_name() {
    var path = studio.draft(show);

    var answer = studio.autosave(path, 1, studio.episodeForm(path, "Long", "x".repeat(300_000)));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"notes\"", "262,144");
  }

  @Test
  void a_title_of_control_characters_is_refused_and_one_of_emoji_is_not() {
    var path = studio.draft(show);

    var bell = studio.autosave(path, 1, studio.episodeForm(path, "Bell\u0007", ""));
    var waves = studio.autosave(path, 1, studio.episodeForm(path, "🌊 שלום", ""));

    assertThat(bell.statusCode()).isEqualTo(422);
    assertThat(bell.body()).contains("U+0007");
    assertThat(waves.statusCode()).isEqualTo(200);
    assertThat(studio.column(path, "title")).isEqualTo("🌊 שלום");
  }

  @Test
  void a_nul_in_notes_is_refused_and_not_a_failure() {
    var path = studio.draft(show);

    var answer = studio.autosave(path, 1, studio.episodeForm(path, "Nul", "a\u0000b"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("U+0000");
  }

  @Test
  void ten_megabytes_are_too_much_and_say_so() {
    var path = studio.draft(show);

    var answer = studio.autosave(path, 1, studio.episodeForm(path, "x".repeat(10_000_000), ""));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("That is too much");
  }

  @Test
  void a_slug_that_another_episode_has_is_refused_by_name() {
    studio.autosave(
        studio.draft(show), 1, Map.of("title", "First", "notes", "", "slug", "the-slug"));

    var path = studio.draft(show);
    var answer = studio.autosave(path, 1, Map.of("title", "B", "notes", "", "slug", "the-slug"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"slug\"", "Another episode has this slug.");
  }

  @Test
  void what_is_missing_can_be_asked_again_while_one_writes() {
    var path = studio.draft(show);
    assertThat(studio.owner().get(path + "/gate").body()).contains("2 things are missing");

    studio.giveAudio(path);
    studio.autosave(path, 1, studio.episodeForm(path, "All There", "Notes"));

    assertThat(studio.owner().get(path + "/gate").body())
        .contains("<turbo-frame id=\"gate\"")
        .doesNotContain("are missing", "thing is missing");
  }

  @Test
  void another_accounts_episode_is_not_found() {
    var path = studio.draft(show);
    var other = studio.dashboard().owner("grace@example.com");

    assertThat(other.get(path).statusCode()).isEqualTo(404);
    assertThat(other.get(path + "/timing").statusCode()).isEqualTo(404);
    for (var act :
        new String[] {
          "", "/publication", "/withdrawal", "/deletion", "/preview", "/preview/revocation", "/copy"
        }) {
      assertThat(other.post(path + act, Map.of("title", "x")).statusCode()).as(act).isEqualTo(404);
    }
  }

  @Test
  void an_editor_drafts_and_cannot_publish_and_an_analyst_reads_only() {
    var path = studio.ready(show, "Roles");
    var editor = member("editor@example.com", Role.EDITOR);
    var analyst = member("analyst@example.com", Role.ANALYST);
    var form = studio.episodeForm(path, "Edited", "Some notes.");

    assertThat(analyst.get(path).body()).contains("disabled").doesNotContain("Publish now");
    assertThat(analyst.post(path, form).statusCode()).isEqualTo(403);
    assertThat(editor.post(path, form).statusCode()).isEqualTo(303);
    for (var act : new String[] {"/publication", "/withdrawal"}) {
      assertThat(editor.post(path + act, form).statusCode()).as(act).isEqualTo(403);
    }
    assertThat(editor.get("/shows/new").statusCode()).isEqualTo(403);
    assertThat(editor.get(path).body()).contains("an owner or an admin publishes");
  }

  @Test
  void an_editor_cannot_change_what_is_out() {
    var path = studio.ready(show, "Out Already");
    studio.press(path, "PUBLISH", Map.of());
    var editor = member("editor2@example.com", Role.EDITOR);

    var answer = editor.post(path, studio.episodeForm(path, "Changed", "x"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(studio.column(path, "title")).isEqualTo("Out Already");
  }

  private static Browser member(String email, Role role) {
    return studio.dashboard().member(studio.owner(), Studio.OWNER, email, role);
  }
}
