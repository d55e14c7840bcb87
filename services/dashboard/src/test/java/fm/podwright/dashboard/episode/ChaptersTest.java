package fm.podwright.dashboard.episode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fm.podwright.dashboard.Studio;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ChaptersTest {
  private static final String NOTES = "Words.\n\n- 0:10 - One\n- 1:59 - Two\n- 30:00 - Three\n";
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("chaptered");

  @Test
  void what_is_changed_in_the_rows_is_written_into_the_notes_and_the_rest_beside_them() {
    var path = chaptered();
    var form = form(path);
    form.put("title-1", "Another two");
    form.put("link-1", "https://example.com/two");
    form.putAll(Map.of("at-3", "40:00", "title-3", "", "hidden-3", "true"));

    var answer = studio.owner().post(path + "/chapters", form);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(studio.column(path, "notes"))
        .isEqualTo("Words.\n\n- 0:10 - One\n- 1:59 - Another two\n- 30:00 - Three\n");
    assertThat(studio.owner().get(path + "/chapters").body())
        .contains("value=\"Another two\"", "value=\"https://example.com/two\"", "value=\"40:00\"");
  }

  @Test
  void the_rows_follow_the_notes() {
    var path = chaptered();
    studio.owner().post(path, studio.episodeForm(path, "Title", NOTES.replace("Two", "Twice")));

    assertThat(studio.owner().get(path + "/chapters").body()).contains("value=\"Twice\"");
  }

  @Test
  void what_cannot_be_is_refused_beside_its_field_and_nothing_typed_is_lost() {
    var path = chaptered();
    var form = form(path);
    form.putAll(Map.of("at-0", "2:00:00", "title-2", "My last words"));

    var answer = studio.owner().post(path + "/chapters", form);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The audio ends at 1:00:00.", "value=\"My last words\"");
    assertThat(studio.column(path, "notes")).isEqualTo(NOTES);
  }

  @Test
  void who_was_slower_is_told_and_keeps_what_they_typed() {
    var path = chaptered();
    var form = form(path);
    form.put("title-0", "Mine");
    studio.owner().post(path, studio.episodeForm(path, "Faster", NOTES));

    var answer = studio.owner().post(path + "/chapters", form);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Somebody saved this episode meanwhile", "value=\"Mine\"");
    assertThat(studio.column(path, "notes")).isEqualTo(NOTES);
  }

  @Test
  void another_accounts_chapters_are_not_found() {
    var path = chaptered();
    var stranger = studio.dashboard().owner("eve@example.com");

    assertThat(stranger.get(path + "/chapters").statusCode()).isEqualTo(404);
    assertThat(stranger.post(path + "/chapters", form(path)).statusCode()).isEqualTo(404);
    assertThat(studio.column(path, "notes")).isEqualTo(NOTES);
  }

  @Test
  void a_marker_is_moved_by_hand_and_by_keys_and_saved() {
    var path = chaptered();
    try (var browser = fm.podwright.testkit.Browser.start()) {
      var page = page(browser, path + "/chapters");
      var marker = page.locator(".cutting__marker").nth(1);

      marker.focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Shift+ArrowRight");
      assertThat(page.locator("#at-1")).hasValue("2:10");
      drag(page, page.locator(".cutting__marker").nth(2), 0.75);
      page.locator(".foot .button--main").click();

      assertThat(page.locator("body")).containsText("Saved, in the notes too.");
      assertThat(studio.column(path, "notes")).contains("- 2:10 - Two\n- 4");
    }
  }

  private static Page page(fm.podwright.testkit.Browser browser, String path) {
    var context = browser.chromium().newContext();
    context.setDefaultTimeout(10_000);
    studio
        .owner()
        .cookies()
        .forEach((name, value) ->
            context.addCookies(
                java.util.List.of(new Cookie(name, value).setUrl(studio.dashboard().origin()))));
    var page = context.newPage();
    page.navigate(studio.dashboard().origin() + path);
    return page;
  }

  private static void drag(Page page, com.microsoft.playwright.Locator marker, double share) {
    var track = page.locator(".cutting__track").boundingBox();
    var from = marker.boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + 10);
    page.mouse().down();
    page.mouse().move(track.x + track.width * share, from.y + 10);
    page.mouse().up();
  }

  private static String chaptered() {
    var path = studio.draft(show);
    studio.giveAudio(path);
    studio.owner().post(path, studio.episodeForm(path, "Title", NOTES));
    return path;
  }

  private static Map<String, String> form(String path) {
    var form = new HashMap<String, String>();
    form.put("version", studio.column(path, "version"));
    form.putAll(Map.of("at-0", "0:10", "title-0", "One", "at-1", "1:59", "title-1", "Two"));
    form.putAll(Map.of("at-2", "30:00", "title-2", "Three"));
    return form;
  }
}
