package fm.podwright.dashboard.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import io.micronaut.web.router.Router;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Those who operate the installation, and how little of them others see.
class StaffTest {
  @AutoClose private static final Studio studio = Staffed.studio();
  private static final Browser operator = Staffed.operator(studio.dashboard());

  @Test
  void to_everybody_else_there_are_no_pages_of_the_staff() {
    for (var browser : new Browser[] {studio.owner(), studio.dashboard().browser()}) {
      for (var path : paths()) {
        assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(browser.post(path, Map.of()).statusCode()).as(path).isEqualTo(404);
      }
    }
    assertThat(studio.owner().get("/home").body()).doesNotContain("/staff");
  }

  @Test
  void an_operator_finds_an_account_by_what_is_known_of_it() {
    studio.show("high-tide");
    var account = "/staff/accounts/" + studio.account();

    for (var known :
        new String[] {
          Studio.OWNER, "HIGH-TIDE Sh", "high-tide", "http://high-tide.localhost:8081/episodes/x"
        }) {
      var query = java.net.URLEncoder.encode(known, java.nio.charset.StandardCharsets.UTF_8);
      assertThat(operator.get("/staff?q=" + query).body()).as(known).contains(account);
    }
    assertThat(operator.get("/staff?q=nobody").body()).doesNotContain(account);
    assertThat(operator.get(account).body())
        .contains(
            "The high-tide Show", "high-tide.localhost", Studio.OWNER, "Downloads this month");
  }

  @Test
  void who_looked_at_an_account_stands_in_the_record_with_the_address() {
    operator.get("/staff/accounts/" + studio.account());

    assertThat(operator.get("/staff/acts").body())
        .contains("Looked at the account", Staffed.OPERATOR, "127.0.0.1");
  }

  @Test
  void an_account_that_is_not_there_is_not_found() {
    assertThat(operator.get("/staff/accounts/" + new java.util.UUID(7, 7)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void an_operator_makes_another_and_takes_it_back() {
    var second = studio.dashboard().owner("second@example.com");

    var made =
        operator.post(
            "/staff/operators", Map.of("email", "second@example.com", "reason", "Holidays"));
    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(second.get("/staff").headers().firstValue("location"))
        .hasValue("/staff/confirmation?to=%2Fstaff");

    var id = studio.dashboard().value("SELECT id FROM users WHERE email = 'second@example.com'");
    var gone = operator.post("/staff/operators/" + id + "/removal", Map.of("reason", "Back"));
    assertThat(gone.statusCode()).isEqualTo(303);
    assertThat(second.get("/staff").statusCode()).isEqualTo(404);
    assertThat(operator.get("/staff/acts").body()).contains("Holidays", "Back");
  }

  @Test
  void nobody_is_an_operator_without_a_reason_or_an_address_that_is_confirmed() {
    assertThat(operator.post("/staff/operators", Map.of("email", Studio.OWNER)).statusCode())
        .isEqualTo(422);
    var unknown = Map.of("email", "nobody@example.com", "reason", "A mistake");
    assertThat(operator.post("/staff/operators", unknown).body()).contains("sign up first");
  }

  @Test
  void after_half_an_hour_the_password_is_asked_for_again() {
    var another = Staffed.again(studio.dashboard());
    studio.dashboard().pass(Duration.ofMinutes(29));
    assertThat(another.get("/staff").statusCode()).isEqualTo(200);
    studio.dashboard().pass(Duration.ofMinutes(31));

    assertThat(another.get("/staff").statusCode()).isEqualTo(303);
    assertThat(another.post("/staff/confirmation", Map.of("password", "wrong")).statusCode())
        .isEqualTo(422);

    Staffed.prove(another);
    assertThat(another.get("/staff").statusCode()).isEqualTo(200);
    Staffed.prove(operator);
  }

  private static Iterable<String> paths() {
    return studio
        .dashboard()
        .bean(Router.class)
        .uriRoutes()
        .map(it -> it.getUriMatchTemplate().toPathString())
        .filter(it -> it.startsWith("/staff"))
        .map(it -> it.replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000001"))
        .distinct()
        .toList();
  }
}
