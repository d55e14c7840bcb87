package fm.podwright.dashboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.account.Purpose;
import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SigningUpTest {
  @AutoClose
  private static final RunningDashboard dashboard =
      RunningDashboard.start(Map.of("podwright.account.sign-ups-per-address", 1000));

  @Test
  void somebody_signs_up_follows_the_link_and_signs_in() {
    var browser = dashboard.browser();

    var signedUp = signUp(browser, "ada@example.com");
    var early = browser.signIn("ada@example.com", RunningDashboard.PASSWORD);
    var token = dashboard.mint("ada@example.com", Purpose.VERIFICATION, user("ada@example.com"));
    var asked = browser.get("/verification/" + token);
    var verified =
        browser.post("/verification/" + token, Map.of("password", RunningDashboard.PASSWORD));
    var again =
        browser.post("/verification/" + token, Map.of("password", RunningDashboard.PASSWORD));
    var signedIn = browser.signIn("ada@example.com", RunningDashboard.PASSWORD);

    assertThat(signedUp.statusCode()).isEqualTo(200);
    assertThat(early.statusCode()).isEqualTo(422);
    assertThat(early.body()).contains("not confirmed");
    assertThat(asked.body()).contains("Confirm the address");
    assertThat(verified.headers().firstValue("location")).hasValue("/home");
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(signedIn.headers().firstValue("location")).hasValue("/home");
    assertThat(browser.get("/home").body()).contains("Your first show");
  }

  @Test
  void an_account_that_somebody_else_made_for_the_address_is_not_confirmed() {
    var attacker = dashboard.browser();
    signUp(attacker, "taken@example.com");
    var user = user("taken@example.com");
    var token = dashboard.mint("taken@example.com", Purpose.VERIFICATION, user);

    var answer =
        dashboard.browser().post("/verification/" + token, Map.of("password", "my own password"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(dashboard.signIns("taken@example.com").getFirst().verified()).isFalse();
  }

  @Test
  void following_the_link_alone_proves_nothing() {
    var browser = dashboard.browser();
    signUp(browser, "scanner@example.com");
    var user = user("scanner@example.com");
    var token = dashboard.mint("scanner@example.com", Purpose.VERIFICATION, user);

    browser.get("/verification/" + token);

    assertThat(dashboard.signIns("scanner@example.com").getFirst().verified()).isFalse();
  }

  @Test
  void a_taken_address_gets_the_same_answer_and_its_owner_a_mail() {
    dashboard.owner("taken@example.com");
    var browser = dashboard.browser();

    var fresh = signUp(browser, "other@example.com");
    var taken = signUp(browser, "taken@example.com");

    assertThat(taken.statusCode()).isEqualTo(fresh.statusCode());
    assertThat(taken.body().replace("taken@", "other@")).isEqualTo(fresh.body());
    assertThat(jobs("address-taken-mail", "taken@example.com")).isEqualTo("1");
    assertThat(dashboard.signIns("taken@example.com")).hasSize(1);
  }

  @Test
  void a_mail_is_enqueued_with_the_account() {
    signUp(dashboard.browser(), "mail@example.com");

    assertThat(jobs("verification-mail", "mail@example.com")).isEqualTo("1");
  }

  @Test
  void what_is_wrong_is_named_beside_its_field_and_the_password_is_not_shown_again() {
    var fields = Map.of("name", " ", "email", "no address", "password", "short-one");

    var answer = dashboard.browser().post("/sign-up", fields);
    var common = signUp(dashboard.browser(), "common@example.com", "password123");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Enter a name.")
        .contains("Enter an e-mail address, like name@example.com.")
        .contains("no address")
        .doesNotContain("short-one");
    assertThat(common.body()).contains("one of the first that are guessed");
  }

  @Test
  void a_link_is_good_for_a_while_only() {
    signUp(dashboard.browser(), "late@example.com");
    var user = user("late@example.com");
    var token = dashboard.mint("late@example.com", Purpose.VERIFICATION, user);

    dashboard.pass(Duration.ofMinutes(31));

    assertThat(dashboard.browser().get("/verification/" + token).statusCode()).isEqualTo(404);
  }

  @Test
  void a_link_is_good_for_its_purpose_only() {
    signUp(dashboard.browser(), "purpose@example.com");
    var user = user("purpose@example.com");
    var token = dashboard.mint("purpose@example.com", Purpose.VERIFICATION, user);

    assertThat(dashboard.browser().get("/password-reset/" + token).statusCode()).isEqualTo(404);
    assertThat(dashboard.browser().get("/verification/guess").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> signUp(Browser browser, String email) {
    return signUp(browser, email, RunningDashboard.PASSWORD);
  }

  private static HttpResponse<String> signUp(Browser browser, String email, String password) {
    return browser.post("/sign-up", Map.of("name", "Ada", "email", email, "password", password));
  }

  private static UUID user(String email) {
    return dashboard.signIns(email).getFirst().member().user().value();
  }

  private static String jobs(String name, String email) {
    return dashboard.value(
        "SELECT count(*) FROM scheduled_tasks WHERE task_name = '%s' AND task_instance = '%s'"
            .formatted(name, user(email)));
  }
}
