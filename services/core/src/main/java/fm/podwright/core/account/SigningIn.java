package fm.podwright.core.account;

import fm.podwright.core.account.SignInOutcome.Limited;
import fm.podwright.core.account.SignInOutcome.Opened;
import fm.podwright.core.account.SignInOutcome.Unverified;
import fm.podwright.core.account.SignInOutcome.Wrong;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Compares e-mail and password, as often as the limits allow, and opens a session.
@Singleton
public class SigningIn {
  private final SignIns signIns;
  private final Passwords passwords;
  private final Attempts attempts;
  private final OpeningSession opening;
  private final AccountMails mails;
  private final Tenancy tenancy;

  SigningIn(
      SignIns signIns,
      Passwords passwords,
      Attempts attempts,
      OpeningSession opening,
      AccountMails mails,
      Tenancy tenancy) {
    this.signIns = signIns;
    this.passwords = passwords;
    this.attempts = attempts;
    this.opening = opening;
    this.mails = mails;
    this.tenancy = tenancy;
  }

  /// Signs in to the person's oldest account.
  public SignInOutcome signIn(EmailAddress email, String password, Client client) {
    var byEmail = Limit.FAILURES_PER_EMAIL.of(email);
    var byAddress = Limit.FAILURES_PER_ADDRESS.of(client);
    if (!attempts.allows(byAddress) || !attempts.allows(byEmail)) return new Limited();
    var found = find(email);
    if (!matches(password, found)) return new Wrong();
    attempts.forget(byEmail);
    attempts.giveBack(byAddress);
    return enter(found.orElseThrow(), email, client);
  }

  private Optional<SignIn> find(EmailAddress email) {
    return tenancy.across(_ -> signIns.of(email)).stream().findFirst();
  }

  private boolean matches(String password, Optional<SignIn> found) {
    if (found.isEmpty()) passwords.compareWithNobody(password);
    return found
        .filter(it -> passwords.matches(password, it.credentials().passwordHash()))
        .isPresent();
  }

  private SignInOutcome enter(SignIn signIn, EmailAddress email, Client client) {
    var member = signIn.member();
    if (!signIn.verified()) {
      mails.verification(member, email);
      return new Unverified();
    }
    var generation = signIn.credentials().generation();
    return new Opened(tenancy.in(member.account(), () -> opening.open(member, generation, client)));
  }
}
