package fm.podwright.core.account;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Makes an account with its first owner. Whoever signs up with an address that somebody has gets
/// the same answer in the same time; the owner of the address gets a mail that says so.
@Singleton
public class SigningUp {
  private final SignIns signIns;
  private final NewUsers newUsers;
  private final Founding founding;
  private final Passwords passwords;
  private final Attempts attempts;
  private final AccountMails mails;
  private final Tenancy tenancy;
  private final Ids ids;
  private final InstantSource clock;

  SigningUp(
      SignIns signIns,
      NewUsers newUsers,
      Founding founding,
      Passwords passwords,
      Attempts attempts,
      AccountMails mails,
      Tenancy tenancy,
      Ids ids,
      InstantSource clock) {
    this.signIns = signIns;
    this.newUsers = newUsers;
    this.founding = founding;
    this.passwords = passwords;
    this.attempts = attempts;
    this.mails = mails;
    this.tenancy = tenancy;
    this.ids = ids;
    this.clock = clock;
  }

  /// Signs somebody up and has the link sent that proves the address; false if there were too many
  /// sign-ups from this network or mails to this address lately.
  public boolean signUp(String name, EmailAddress email, String password, Client client) {
    if (!attempts.allows(Limit.SIGN_UPS_PER_ADDRESS.of(client))) return false;
    if (!mails.mayWriteTo(email)) return false;
    var user = new NewUser(new UserId(ids.next()), name, email, passwords.hash(password));
    tenancy.across(_ -> signIns.of(email)).stream()
        .findFirst()
        .ifPresentOrElse(this::remind, () -> found(user));
    return true;
  }

  private void remind(SignIn existing) {
    var member = existing.member();
    tenancy.run(
        member.account(),
        () -> {
          if (existing.verified()) mails.addressTaken(member);
          else mails.verification(member);
        });
  }

  private void found(NewUser user) {
    var owner = new Member(new AccountId(ids.next()), user.id(), Role.OWNER);
    tenancy.run(
        owner.account(),
        () -> {
          if (!newUsers.add(user, clock.instant())) return;
          founding.found(owner, user.name());
          mails.verification(owner);
        });
  }
}
