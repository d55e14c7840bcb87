package fm.podwright.dashboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.domain.account.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MembersTest {
  @AutoClose
  private static final RunningDashboard dashboard =
      RunningDashboard.start(Map.of("podwright.account.sign-ups-per-address", 1000));

  @Test
  void the_invited_join_with_the_role_they_were_given() {
    var owner = dashboard.owner("ada@example.com");

    var editor = dashboard.member(owner, "ada@example.com", "ben@example.com", Role.EDITOR);

    assertThat(editor.get("/home").statusCode()).isEqualTo(200);
    assertThat(editor.get("/members").statusCode()).isEqualTo(403);
    assertThat(editor.get("/members").body()).contains("Your role does not allow this");
    assertThat(editor.post("/account/name", Map.of("name", "Mine")).statusCode()).isEqualTo(403);
    assertThat(owner.get("/members").body()).contains("ben@example.com");
  }

  @Test
  void a_role_that_is_taken_away_is_felt_at_once() {
    var owner = dashboard.owner("cora@example.com");
    var second = dashboard.member(owner, "cora@example.com", "dan@example.com", Role.OWNER);
    assertThat(second.get("/members").statusCode()).isEqualTo(200);

    owner.post("/members/" + user("dan@example.com") + "/role", Map.of("role", "analyst"));

    assertThat(second.get("/members").statusCode()).isEqualTo(403);
  }

  @Test
  void a_removed_member_is_out_at_once_and_has_a_place_of_ones_own() {
    var owner = dashboard.owner("eli@example.com");
    var member = dashboard.member(owner, "eli@example.com", "fay@example.com", Role.ADMIN);
    var account = dashboard.account("eli@example.com");

    owner.post("/members/" + user("fay@example.com") + "/removal", Map.of());

    assertThat(member.get("/home").statusCode()).isEqualTo(303);
    assertThat(dashboard.signIns("fay@example.com"))
        .singleElement()
        .satisfies(it -> assertThat(it.member().account()).isNotEqualTo(account));
  }

  @Test
  void the_last_owner_stays_and_stays_owner() {
    var owner = dashboard.owner("gil@example.com");
    var path = "/members/" + user("gil@example.com");

    owner.post(path + "/role", Map.of("role", "editor"));
    owner.post(path + "/removal", Map.of());

    assertThat(owner.get("/members").statusCode()).isEqualTo(200);
    assertThat(owner.get("/members").body()).contains("gil@example.com");
  }

  @Test
  void an_invitation_works_once_and_not_when_it_was_taken_back() {
    var owner = dashboard.owner("hal@example.com");
    owner.post("/members/invitations", Map.of("email", "ida@example.com", "role", "editor"));
    var token = dashboard.invitation("hal@example.com", "ida@example.com");
    var id = dashboard.value("SELECT id FROM invitation WHERE email = 'ida@example.com'");
    var browser = dashboard.browser();
    assertThat(browser.get("/invitations/" + token).body()).contains("Your name");

    owner.post("/members/invitations/" + id + "/removal", Map.of());

    assertThat(browser.get("/invitations/" + token).statusCode()).isEqualTo(404);
    var late = Map.of("name", "Ida", "password", RunningDashboard.PASSWORD);
    assertThat(browser.post("/invitations/" + token, late).statusCode()).isEqualTo(404);
  }

  @Test
  void somebody_who_has_an_account_joins_another_and_switches_between_them() {
    var owner = dashboard.owner("jan@example.com");
    var guest = dashboard.owner("kim@example.com");
    var own = dashboard.account("kim@example.com");
    owner.post("/members/invitations", Map.of("email", "kim@example.com", "role", "analyst"));
    var token = dashboard.invitation("jan@example.com", "kim@example.com");

    var asStranger = dashboard.browser().get("/invitations/" + token);
    var joined = guest.post("/invitations/" + token + "/membership", Map.of());

    assertThat(asStranger.body()).contains("Sign in, then join.");
    assertThat(joined.headers().firstValue("location")).hasValue("/home");
    assertThat(guest.get("/members").statusCode()).isEqualTo(403);
    var back = guest.post("/account", Map.of("account", own.toString()));
    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(guest.get("/members").statusCode()).isEqualTo(200);
  }

  @Test
  void an_invitation_for_somebody_else_is_not_taken() {
    var owner = dashboard.owner("lea@example.com");
    var other = dashboard.owner("max@example.com");
    owner.post("/members/invitations", Map.of("email", "nia@example.com", "role", "owner"));
    var token = dashboard.invitation("lea@example.com", "nia@example.com");

    var answer = other.post("/invitations/" + token + "/membership", Map.of());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(dashboard.signIns("max@example.com")).hasSize(1);
  }

  @Test
  void another_accounts_member_invitation_and_account_are_not_found() {
    var owner = dashboard.owner("ola@example.com");
    var other = dashboard.owner("pia@example.com");
    other.post("/members/invitations", Map.of("email", "quy@example.com", "role", "editor"));
    var invitation = dashboard.value("SELECT id FROM invitation WHERE email = 'quy@example.com'");
    var member = "/members/" + user("pia@example.com");
    var account = Map.of("account", dashboard.account("pia@example.com").toString());

    assertThat(owner.post(member + "/role", Map.of("role", "editor")).statusCode()).isEqualTo(404);
    assertThat(owner.post(member + "/removal", Map.of()).statusCode()).isEqualTo(404);
    assertThat(owner.post("/members/invitations/" + invitation + "/removal", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(owner.post("/account", account).statusCode()).isEqualTo(404);
    assertThat(other.get("/members").statusCode()).isEqualTo(200);
  }

  private static UUID user(String email) {
    return dashboard.signIns(email).getFirst().member().user().value();
  }
}
