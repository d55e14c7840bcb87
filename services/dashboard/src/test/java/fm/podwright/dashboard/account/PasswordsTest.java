package fm.podwright.dashboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.account.Purpose;
import fm.podwright.dashboard.RunningDashboard;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  @AutoClose
  private static final RunningDashboard dashboard =
      RunningDashboard.start(Map.of("podwright.account.failures-per-address", 1000));

  @Test
  void a_forgotten_password_is_set_anew_once_and_every_browser_is_signed_out() {
    var old = dashboard.owner("ada@example.com");
    var browser = dashboard.browser();

    var asked = browser.post("/password-reset", Map.of("email", "ada@example.com"));
    var token = reset("ada@example.com");
    var weak = browser.post("/password-reset/" + token, Map.of("password", "short"));
    var done = browser.post("/password-reset/" + token, Map.of("password", "a new harbour"));
    var again = browser.post("/password-reset/" + token, Map.of("password", "a third harbour"));

    assertThat(asked.body()).contains("If there is an account with this address");
    assertThat(weak.statusCode()).isEqualTo(422);
    assertThat(done.headers().firstValue("location")).hasValue("/home");
    assertThat(browser.get("/home").statusCode()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(old.get("/home").statusCode()).isEqualTo(303);
    assertThat(dashboard.browser().signIn("ada@example.com", "a new harbour").statusCode())
        .isEqualTo(303);
  }

  @Test
  void setting_a_password_makes_the_other_links_useless() {
    dashboard.owner("links@example.com");
    var first = reset("links@example.com");
    var second = reset("links@example.com");

    dashboard.browser().post("/password-reset/" + first, Map.of("password", "a new harbour"));

    assertThat(dashboard.browser().get("/password-reset/" + second).statusCode()).isEqualTo(404);
  }

  @Test
  void a_link_is_good_for_thirty_minutes() {
    dashboard.owner("late@example.com");
    var token = reset("late@example.com");

    dashboard.pass(Duration.ofMinutes(30));

    assertThat(dashboard.browser().get("/password-reset/" + token).statusCode()).isEqualTo(404);
  }

  @Test
  void asking_tells_nothing_about_an_address() {
    dashboard.owner("known@example.com");
    var browser = dashboard.browser();

    var known = browser.post("/password-reset", Map.of("email", "known@example.com"));
    var unknown = browser.post("/password-reset", Map.of("email", "nobody@example.com"));

    assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
    assertThat(known.body().replace("known@", "nobody@")).isEqualTo(unknown.body());
  }

  @Test
  void wrong_passwords_are_limited_for_an_address_and_the_right_one_waits_as_well() {
    dashboard.owner("guessed@example.com");
    var browser = dashboard.browser();
    for (var i = 0; i < 10; i++) {
      assertThat(browser.signIn("guessed@example.com", "guess number " + i).body())
          .contains("E-mail or password is wrong.");
    }

    var limited = browser.signIn("guessed@example.com", RunningDashboard.PASSWORD);
    dashboard.pass(Duration.ofMinutes(31));
    var later = browser.signIn("guessed@example.com", RunningDashboard.PASSWORD);

    assertThat(limited.body()).contains("There were too many tries");
    assertThat(later.statusCode()).isEqualTo(303);
  }

  @Test
  void mails_to_one_address_are_limited() {
    var browser = dashboard.browser();
    for (var i = 0; i < 5; i++) {
      browser.post("/password-reset", Map.of("email", "bombed@example.com"));
    }

    var limited = browser.post("/password-reset", Map.of("email", "bombed@example.com"));

    assertThat(limited.statusCode()).isEqualTo(422);
  }

  private static String reset(String email) {
    UUID user = dashboard.signIns(email).getFirst().member().user().value();
    return dashboard.mint(email, Purpose.RESET, user);
  }
}
