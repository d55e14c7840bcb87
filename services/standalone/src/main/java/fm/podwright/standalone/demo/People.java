package fm.podwright.standalone.demo;

import fm.podwright.core.account.Client;
import fm.podwright.core.account.InvitationOutcome;
import fm.podwright.core.account.Invitations;
import fm.podwright.core.account.Inviting;
import fm.podwright.core.account.JoinOutcome;
import fm.podwright.core.account.Joining;
import fm.podwright.core.account.Purpose;
import fm.podwright.core.account.SignIn;
import fm.podwright.core.account.SignIns;
import fm.podwright.core.account.SigningUp;
import fm.podwright.core.account.Tokens;
import fm.podwright.core.account.VerificationOutcome;
import fm.podwright.core.account.Verifying;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Invitation;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import io.micronaut.context.ApplicationContext;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The account's people: an owner who signs up, and one of each other role who is invited.
final class People {
  static final String OWNER = "demo@example.com";
  static final String PASSWORD = "demo-demo-demo";
  private static final Duration VALIDITY = Duration.ofMinutes(5);
  private static final Client CLIENT = new Client(InetAddress.getLoopbackAddress(), "Demo");

  private final ApplicationContext dashboard;
  private final Tenancy tenancy;

  People(ApplicationContext dashboard) {
    this.dashboard = dashboard;
    this.tenancy = dashboard.getBean(Tenancy.class);
  }

  /// Makes the account and says who owns it.
  Member settle() {
    var owner = signUp();
    for (var role : List.of(Role.ADMIN, Role.EDITOR, Role.ANALYST)) {
      join(owner, invite(owner, role));
    }
    return owner;
  }

  private Member signUp() {
    var email = new EmailAddress(OWNER);
    var signingUp = dashboard.getBean(SigningUp.class);
    require(signingUp.signUp("Example Host", email, PASSWORD, CLIENT), "signing up");
    var owner = member(email);
    var token = link(owner, Purpose.VERIFICATION, owner.user().value());
    var outcome = dashboard.getBean(Verifying.class).verify(token, PASSWORD, CLIENT);
    require(outcome instanceof VerificationOutcome.Verified, "verifying");
    return owner;
  }

  private Member member(EmailAddress email) {
    return tenancy.across(_ -> dashboard.getBean(SignIns.class).of(email)).stream()
        .map(SignIn::member)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody has signed up as " + email));
  }

  private Invitation invite(Member owner, Role role) {
    var email = new EmailAddress(role.code() + "@example.com");
    var outcome = dashboard.getBean(Inviting.class).invite(owner, email, role);
    require(outcome == InvitationOutcome.SENT, "inviting " + email);
    var account = owner.account();
    return tenancy.in(account, () -> dashboard.getBean(Invitations.class).open(account)).stream()
        .filter(invitation -> invitation.email().equals(email))
        .findFirst()
        .orElseThrow();
  }

  private void join(Member owner, Invitation invitation) {
    var token = link(owner, Purpose.INVITATION, invitation.id().value());
    var code = invitation.role().code();
    var name = "Example " + code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    var outcome = dashboard.getBean(Joining.class).joinAsNew(token, name, PASSWORD, CLIENT);
    require(outcome instanceof JoinOutcome.Joined, "joining as " + invitation.email());
  }

  /// What the mail's link ends in: these addresses have no mailbox to read it from.
  private String link(Member owner, Purpose purpose, UUID subject) {
    var account = owner.account();
    var tokens = dashboard.getBean(Tokens.class);
    return tenancy.in(account, () -> tokens.mint(account, purpose, subject, VALIDITY));
  }

  private static void require(boolean done, String act) {
    if (!done) throw new IllegalStateException("the demo failed at " + act);
  }
}
