package fm.podwright.publisher.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlayerTest {
  private static Stage stage;

  @BeforeAll
  static void start() {
    stage = Stage.open();
  }

  @AfterAll
  static void end() {
    stage.close();
  }

  @Test
  void an_address_with_a_time_plays_from_there() {
    var page = stage.visit("/episodes/why-tests#t=1:09");

    assertThat(Stage.now(page)).isEqualTo(69);
    play(page);
    Stage.hear(page, 69);
    page.evaluate("location.hash = '#0:31'");
    page.waitForFunction("() => Math.floor(document.querySelector('audio').currentTime) == 31");
  }

  @Test
  void keys_move_in_the_sound_but_not_while_somebody_types() {
    var page = stage.visit("/episodes/why-tests");

    page.keyboard().press("5");
    page.keyboard().press("l");
    page.keyboard().press("j");
    assertThat(Stage.now(page)).isEqualTo(75);
    page.keyboard().press(">");
    assertThat(page.locator(".player__speed")).hasValue("1.1");
    page.locator("#feed-address").focus();
    page.keyboard().press("5");
    assertThat(Stage.now(page)).isEqualTo(75);
    page.locator("h1").click();
    page.keyboard().press("k");
    Stage.hear(page, 75);
  }

  @Test
  void place_and_speed_are_found_again() {
    var page = stage.visit("/episodes/why-tests#t=50");
    page.locator(".player__speed").selectOption("2");
    play(page);
    Stage.hear(page, 51);
    page.locator("[data-do=toggle]").click();

    page.navigate(stage.home() + "/episodes/why-tests");

    assertThat(Stage.now(page)).isBetween(50.0, 60.0);
    assertThat(page.locator(".player__speed")).hasValue("2");
  }

  @Test
  void a_link_to_the_moment_is_copied() {
    var listener = stage.listener();
    listener.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    var page = listener.newPage();
    page.navigate(stage.home() + "/episodes/why-tests#t=42");

    page.locator("[data-do=link]").click();

    assertThat(page.locator(".player__note")).hasText("Link to 0:42 copied");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(stage.home() + "/episodes/why-tests#t=42");
  }

  @Test
  void the_sound_goes_on_while_one_reads_other_pages_and_comes_back() {
    var page = stage.visit("/episodes/why-tests");
    page.setViewportSize(390, 500);
    play(page);

    page.locator(".around__link").first().click();

    assertThat(page).hasURL(stage.home() + "/episodes/why-not");
    assertThat(page).hasTitle("Why not · Example Show");
    assertThat(page.locator(".dock .player__title")).hasText("Why tests");
    assertThat(page.locator("#journey-voice")).hasText("Why not · Example Show");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    Stage.hear(page, 0);

    page.goBack();

    assertThat(page.locator("h1")).hasText("Why tests");
    assertThat(page.locator(".dock")).hasCount(0);
    assertThat(page.locator("#main [data-state=playing]")).hasCount(1);
    page.waitForFunction("() => scrollY >= 100");
  }

  @Test
  void a_bar_stays_in_sight_below_what_is_read() {
    var page = stage.visit("/episodes/why-tests");
    page.setViewportSize(390, 500);
    play(page);

    page.locator(".site__foot").scrollIntoViewIfNeeded();

    assertThat(page.locator("[data-mini]")).hasCount(1);
    var bar = page.locator(".player__face").boundingBox();
    assertThat(bar.y + bar.height).isEqualTo(500);
    page.keyboard().press("End");
    page.waitForFunction(
        "() => document.querySelector('.site__foot').getBoundingClientRect().bottom"
            + " <= document.querySelector('.player__face').getBoundingClientRect().top");
    page.locator("[data-do=close]").click();
    assertThat(page.locator("[data-mini]")).hasCount(0);
  }

  @Test
  void without_scripts_the_browsers_own_player_plays() {
    try (var context =
        stage
            .browser()
            .chromium()
            .newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      var page = context.newPage();

      page.navigate(stage.home() + "/episodes/why-tests");

      assertThat(page.locator("audio[controls][preload=none]")).isVisible();
      assertThat(page.locator(".player__face")).isHidden();
    }
  }

  @Test
  void the_code_that_is_shared_plays_in_a_page_of_another_site() throws IOException {
    var page = stage.visit("/episodes/why-tests#t=12");
    page.locator(".share summary").click();
    page.locator("[data-is=start]").check();
    assertThat(page.locator("#share-link")).hasValue(stage.home() + "/episodes/why-tests#t=12");
    var code = page.locator("#share-code").inputValue();
    try (var other = OtherSite.of(code)) {
      page.navigate(other.address());
      var embed = page.frameLocator("iframe");
      embed.locator("[data-do=toggle]").click();

      assertThat(embed.locator("h1")).hasText("Why tests");
      assertThat(embed.locator("[data-is=now]")).hasText("0:13");
    }
  }

  private static void play(Page page) {
    page.locator("[data-do=toggle]").click();
    page.waitForFunction("() => document.querySelector('audio').currentTime > 0");
  }
}
