package fm.podwright.dashboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private static final Duration ACCESS_LIFE = Duration.ofMinutes(10);

  @AutoClose
  private static final RunningDashboard dashboard =
      RunningDashboard.start(Map.of("podwright.account.sign-ups-per-address", 1000));

  @Test
  void the_signed_out_are_sent_to_sign_in_and_back() {
    var browser = dashboard.browser();

    var page = browser.get("/members");
    var fetch = browser.send(browser.request("/members").header("Sec-Fetch-Mode", "cors"));

    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("location")).hasValue("/sign-in?to=%2Fmembers");
    assertThat(fetch.statusCode()).isEqualTo(401);
    assertThat(fetch.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void after_signing_in_only_own_paths_are_gone_to() {
    dashboard.owner("to@example.com");
    var evil = new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/a\nb"};

    for (var to : evil) assertThat(wentTo("to@example.com", to)).as(to).isEqualTo("/home");
    assertThat(wentTo("to@example.com", "/members?x=1")).isEqualTo("/members?x=1");
  }

  @Test
  void a_form_sent_after_the_access_token_ran_out_is_not_lost() {
    var browser = dashboard.owner("late@example.com");
    var before = browser.cookie("renewal");
    dashboard.pass(ACCESS_LIFE.plusMinutes(1));

    var answer = browser.post("/you/name", Map.of("name", "Ada the second"));

    assertThat(answer.headers().firstValue("location")).hasValue("/you");
    assertThat(browser.cookie("renewal")).isNotEqualTo(before);
    assertThat(browser.get("/you").body()).contains("Ada the second", "Your name is saved.");
  }

  @Test
  void parallel_requests_with_a_superseded_refresh_token_are_fine_for_a_minute() {
    var browser = dashboard.owner("parallel@example.com");
    var parallel = browser.copy();
    dashboard.pass(ACCESS_LIFE.plusMinutes(1));

    browser.get("/home");
    var second = parallel.get("/home");

    assertThat(second.statusCode()).isEqualTo(200);
  }

  @Test
  void a_superseded_refresh_token_ends_the_session_for_both() {
    var browser = dashboard.owner("stolen@example.com");
    var thief = browser.copy();
    dashboard.pass(ACCESS_LIFE.plusMinutes(1));
    browser.get("/home");
    dashboard.pass(ACCESS_LIFE.plusMinutes(2));

    var stolen = thief.get("/home");
    var own = browser.get("/home");

    assertThat(stolen.statusCode()).isEqualTo(303);
    assertThat(own.statusCode()).isEqualTo(303);
  }

  @Test
  void a_refresh_token_superseded_long_ago_ends_the_session_too() {
    var browser = dashboard.owner("longago@example.com");
    var thief = browser.copy();
    for (var i = 0; i < 3; i++) {
      dashboard.pass(ACCESS_LIFE.plusMinutes(1));
      browser.get("/home");
    }

    thief.get("/home");

    assertThat(browser.get("/home").statusCode()).isEqualTo(303);
  }

  @Test
  void signing_out_ends_the_session_on_the_server() {
    var browser = dashboard.owner("out@example.com");
    var copy = browser.copy();

    browser.post("/sign-out", Map.of());

    assertThat(browser.cookies()).doesNotContainKeys("session", "renewal");
    assertThat(copy.get("/home").statusCode()).isEqualTo(303);
  }

  @Test
  void a_session_ends_that_was_not_used_for_a_month() {
    var browser = dashboard.owner("month@example.com");
    dashboard.pass(Duration.ofDays(31));

    assertThat(browser.get("/home").statusCode()).isEqualTo(303);
  }

  @Test
  void another_browser_can_be_signed_out() {
    var here = dashboard.owner("two@example.com");
    var there = dashboard.browser();
    there.signIn("two@example.com", RunningDashboard.PASSWORD);
    var session = endLink(here.get("/you").body(), here);

    var answer = here.post(session, Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(there.get("/home").statusCode()).isEqualTo(303);
    assertThat(here.get("/home").statusCode()).isEqualTo(200);
  }

  @Test
  void another_persons_session_is_not_found() {
    var stranger = dashboard.owner("stranger@example.com");
    dashboard.owner("victim@example.com");
    var account = dashboard.account("victim@example.com");
    var session =
        dashboard.value("SELECT id FROM session WHERE account_id = '%s'".formatted(account));

    var answer = stranger.post("/you/sessions/" + session + "/end", Map.of());

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void changing_the_password_signs_every_other_browser_out() {
    var here = dashboard.owner("change@example.com");
    var there = dashboard.browser();
    there.signIn("change@example.com", RunningDashboard.PASSWORD);
    var fields = Map.of("present", RunningDashboard.PASSWORD, "password", "another harbour");

    var wrong = here.post("/you/password", Map.of("present", "no", "password", "another harbour"));
    here.post("/you/password", fields);

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(here.get("/home").statusCode()).isEqualTo(200);
    assertThat(there.get("/home").statusCode()).isEqualTo(303);
    assertThat(there.signIn("change@example.com", "another harbour").statusCode()).isEqualTo(303);
  }

  private static String wentTo(String email, String to) {
    return dashboard
        .browser()
        .post("/sign-in", Map.of("email", email, "password", RunningDashboard.PASSWORD, "to", to))
        .headers()
        .firstValue("location")
        .orElse("");
  }

  /// The path that ends the browser that is not `here`: it is the one not marked.
  private static String endLink(String page, Browser here) {
    for (var item : page.split("<li class=\"list__item\">", -1)) {
      if (item.contains("/you/sessions/") && !item.contains("(this one)")) {
        var start = item.indexOf("/you/sessions/");
        return item.substring(start, item.indexOf('"', start));
      }
    }
    throw new AssertionError("no other browser: " + here.cookies().keySet());
  }
}
