package fm.podwright.core.account;

import fm.podwright.core.account.PasswordOutcome.Changed;
import fm.podwright.core.account.PasswordOutcome.Flawed;
import fm.podwright.core.account.PasswordOutcome.Limited;
import fm.podwright.core.account.PasswordOutcome.Refused;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.PasswordFlaw;
import jakarta.inject.Singleton;

/// Gives somebody who is signed in another password.
@Singleton
public class ChangingPassword {
  private final Users users;
  private final Passwords passwords;
  private final Attempts attempts;
  private final OpeningSession opening;
  private final Tenancy tenancy;

  ChangingPassword(
      Users users,
      Passwords passwords,
      Attempts attempts,
      OpeningSession opening,
      Tenancy tenancy) {
    this.users = users;
    this.passwords = passwords;
    this.attempts = attempts;
    this.opening = opening;
    this.tenancy = tenancy;
  }

  /// Sets the password if the present one is right; every other session of the person ends, in all
  /// accounts.
  public PasswordOutcome change(Presence presence, String present, String wanted, Client client) {
    var email = presence.user().email();
    var attempt = Limit.FAILURES_PER_EMAIL.of(email);
    if (!attempts.allows(attempt)) return new Limited();
    if (!passwords.matches(present, hash(presence.member()))) return new Refused();
    attempts.forget(attempt);
    return PasswordFlaw.of(wanted, email)
        .<PasswordOutcome>map(Flawed::new)
        .orElseGet(() -> change(presence.member(), passwords.hash(wanted), client));
  }

  private String hash(Member member) {
    return tenancy.in(member.account(), () -> credentials(member)).passwordHash();
  }

  private Credentials credentials(Member member) {
    return users.credentials(member.account(), member.user()).orElseThrow();
  }

  private Changed change(Member member, String hash, Client client) {
    return tenancy.in(
        member.account(),
        () -> {
          users.changePassword(member.account(), member.user(), hash);
          var generation = credentials(member).generation();
          return new Changed(opening.open(member, generation, client));
        });
  }
}
