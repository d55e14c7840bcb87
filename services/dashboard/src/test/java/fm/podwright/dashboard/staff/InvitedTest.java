package fm.podwright.dashboard.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.staff.Admission;
import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An installation where only the invited sign up, with pages in its operator's words.
class InvitedTest {
  @Test
  void where_sign_up_is_by_invitation_nobody_else_signs_up(@TempDir Path pages) throws IOException {
    Files.writeString(
        pages.resolve("terms.md"),
        "# Our terms\n\nWrite to {{ contact }}, or see [prices](/prices).");
    Files.writeString(pages.resolve("front.md"), "# Shows from the coast\n\nAnd no others.");
    var settings =
        Map.<String, Object>of(
            "podwright.sign-up",
            "invitation",
            "podwright.pages",
            pages.toString(),
            "podwright.operator",
            Staffed.OPERATOR);
    try (var dashboard = RunningDashboard.start(settings)) {
      theOperatorGetsInFirst(dashboard);
      theInvitedGetIn(dashboard);
      itsPagesAreItsOperators(dashboard);
      theLateDoNot(dashboard);
    }
  }

  @Test
  void where_sign_up_is_closed_only_its_operator_signs_up() {
    var settings =
        Map.<String, Object>of(
            "podwright.sign-up", "closed", "podwright.operator", Staffed.OPERATOR);
    try (var dashboard = RunningDashboard.start(settings)) {
      Staffed.operator(dashboard);

      assertThat(dashboard.browser().post("/sign-up", form("new@example.com", "")).statusCode())
          .isEqualTo(403);
      assertThat(dashboard.browser().get("/sign-up").body())
          .contains("Sign-up is closed")
          .doesNotContain("E-mail address");
      assertThat(dashboard.browser().get("/").body())
          .contains("No new accounts are made here just now")
          .doesNotContain("Start a show");
    }
  }

  private static void theOperatorGetsInFirst(RunningDashboard dashboard) {
    var stranger = dashboard.browser().post("/sign-up", form("first@example.com", ""));

    assertThat(stranger.statusCode()).isEqualTo(403);
    assertThat(dashboard.browser().get("/sign-up").body()).contains("E-mail address");
    Staffed.operator(dashboard);
    assertThat(dashboard.browser().get("/sign-up").body()).contains("Sign-up is by invitation");
  }

  private static void theInvitedGetIn(RunningDashboard dashboard) {
    var operator = Staffed.again(dashboard);
    var asked =
        operator.post(
            "/staff/invitations", Map.of("email", "new@example.com", "reason", "A friend"));
    assertThat(asked.statusCode()).isEqualTo(303);
    var token = token(dashboard, "new@example.com");

    assertThat(dashboard.browser().get("/sign-up?invitation=" + token).body())
        .contains("new@example.com");
    assertThat(dashboard.browser().post("/sign-up", form("other@example.com", token)).statusCode())
        .isEqualTo(403);
    assertThat(dashboard.browser().post("/sign-up", form("new@example.com", token)).statusCode())
        .isEqualTo(200);
    assertThat(dashboard.signIns("new@example.com")).hasSize(1);
    assertThat(operator.get("/staff/invitations").body()).doesNotContain("has signed up");
    dashboard.value(
        "UPDATE users SET verified_at = now() WHERE email = 'new@example.com' RETURNING 1");
    assertThat(operator.get("/staff/invitations").body()).contains("has signed up");

    var member = dashboard.member(operator, Staffed.OPERATOR, "member@example.com", Role.EDITOR);
    assertThat(member.get("/home").statusCode()).isEqualTo(200);
  }

  private static void theLateDoNot(RunningDashboard dashboard) {
    var operator = Staffed.again(dashboard);
    operator.post("/staff/invitations", Map.of("email", "late@example.com", "reason", "A friend"));
    var token = token(dashboard, "late@example.com");
    dashboard.pass(Duration.ofDays(14).minusMinutes(1));
    assertThat(dashboard.browser().get("/sign-up?invitation=" + token).body())
        .contains("late@example.com");

    dashboard.pass(Duration.ofMinutes(1));

    assertThat(dashboard.browser().get("/sign-up?invitation=" + token).body())
        .doesNotContain("late@example.com");
    assertThat(dashboard.browser().post("/sign-up", form("late@example.com", token)).statusCode())
        .isEqualTo(403);
  }

  private static void itsPagesAreItsOperators(RunningDashboard dashboard) {
    var browser = dashboard.browser();

    assertThat(browser.get("/terms").body())
        .contains("Our terms", "example.com")
        .containsPattern("<p>.*href=\"http[^\"]*/prices\"");
    assertThat(browser.get("/").body())
        .contains("Shows from the coast", "/sign-in", "New accounts are made by invitation here.")
        .doesNotContain("Start a show");
    assertThat(browser.get("/sign-in").body()).doesNotContain("/sign-up");
    assertThat(browser.get("/privacy").body()).contains("has not written this page yet");
    assertThat(browser.get("/prices").body()).contains("Prices").doesNotContain("{{");
  }

  /// As the worker puts it into the mail.
  private static String token(RunningDashboard dashboard, String email) {
    var operator = dashboard.value("SELECT user_id FROM staff");
    var invitation =
        dashboard.value("SELECT id FROM sign_up_invitation WHERE email = '%s'".formatted(email));
    return dashboard
        .bean(Admission.class)
        .seal(new UserId(UUID.fromString(operator)), UUID.fromString(invitation))
        .orElseThrow()
        .token();
  }

  private static Map<String, String> form(String email, String token) {
    return Map.of(
        "name", "Ada", "email", email, "password", RunningDashboard.PASSWORD, "invitation", token);
  }
}
