package fm.podwright.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fm.podwright.dashboard.staff.Staffed;
import fm.podwright.testkit.Axe;
import fm.podwright.testkit.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages of the dashboard, full and empty, looked at by axe in a real browser.
class AccessibilityTest {
  private static final String NOTES =
      """
      # Topics

      - 0:01 -- How it began
      - 0:30 -- What came of it
      - 1:10 -- What is next

      ## Links

      A [link](https://example.com/) and

      > a quotation.
      """;

  private static final String OPEN_ALL =
      "document.querySelectorAll('details').forEach((it) => { it.open = true; })";

  private static Studio studio;
  private static Browser browser;

  @BeforeAll
  static void open() {
    studio = Studio.open(Map.of("podwright.operator", Studio.OWNER));
    Staffed.prove(studio.owner());
    browser = Browser.start();
  }

  @AfterAll
  static void close() {
    browser.close();
    studio.close();
  }

  @Test
  void axe_finds_nothing_on_the_pages_for_everybody() {
    var paths =
        List.of(
            "/",
            "/sign-in",
            "/sign-up",
            "/password-reset",
            "/nothing",
            "/report",
            "/prices",
            "/terms");
    assertThat(look(List.of(), paths)).isEmpty();
  }

  @Test
  void axe_finds_nothing_on_the_pages_of_a_show_and_its_episodes() {
    var show = "/shows/" + show();
    var paths = new ArrayList<>(List.of("/home", "/shows/new", "/feed-health", "/members", "/you"));
    for (var page :
        List.of("", "/people", "/topics", "/site", "/downloads", "/feed", "/tags", "/spreading")) {
      paths.add(show + page);
    }
    paths.addAll(List.of(show + "/settings", show + "/notes", show + "/site/pages/new"));
    paths.addAll(List.of(show + "/old-paths", show + "/domains", domain(show)));
    paths.addAll(episodes(show));
    assertThat(look(cookies(), paths)).isEmpty();
  }

  @Test
  void axe_finds_nothing_on_the_pages_of_the_staff() {
    var account = studio.account();
    var show = studio.show("low-tide");
    var draft = studio.ready(show, "Soon");
    var inspection = inspection("/staff/accounts/" + account + "/shows/" + show);
    var paths =
        List.of(
            inspection,
            inspection + draft,
            "/staff",
            "/staff/accounts/" + account,
            "/staff/acts",
            "/staff/operators",
            "/staff/jobs",
            "/staff/invitations",
            "/staff/reports",
            "/staff/confirmation");
    assertThat(look(cookies(), paths)).isEmpty();
  }

  private static String inspection(String show) {
    Staffed.prove(studio.owner());
    var begun = studio.owner().post(show + "/inspections", Map.of("reason", "A report"));
    return begun.headers().firstValue("location").orElseThrow();
  }

  private static List<String> look(List<Cookie> cookies, List<String> paths) {
    var origin = studio.dashboard().origin();
    var addresses = paths.stream().map(origin::concat).toList();
    return Axe.look(browser, cookies, addresses, OPEN_ALL);
  }

  private static List<Cookie> cookies() {
    var origin = studio.dashboard().origin();
    return studio.owner().cookies().entrySet().stream()
        .map(it -> new Cookie(it.getKey(), it.getValue()).setUrl(origin))
        .toList();
  }

  private static String show() {
    var show = studio.show("high-tide");
    studio.owner().post("/shows/" + show + "/people", Map.of("name", "Ann Lee"));
    studio.owner().post("/shows/" + show + "/topics", Map.of("name", "Tides"));
    return show;
  }

  private static String domain(String show) {
    var added = studio.owner().post(show + "/domains", Map.of("domain", "podcast.example.com"));
    return added.headers().firstValue("location").orElseThrow();
  }

  /// A draft with nothing, one with everything, and an episode that is out.
  private static List<String> episodes(String show) {
    var id = show.substring(show.lastIndexOf('/') + 1);
    var empty = studio.draft(id);
    var full = studio.ready(id, "Full");
    studio.owner().post(full, studio.episodeForm(full, "Full", NOTES));
    var out = studio.ready(id, "Out");
    studio.press(out, "PUBLISH", Map.of());
    var person = "SELECT id FROM person WHERE name = 'Ann Lee'";
    var topic = "SELECT id FROM topic WHERE name = 'Tides'";
    return List.of(
        empty,
        full,
        full + "/chapters",
        full + "/tags",
        full + "/transcript",
        full + "/difference",
        out,
        "/people/" + studio.dashboard().value(person),
        "/topics/" + studio.dashboard().value(topic));
  }
}
