package fm.podwright.core.account;

import fm.podwright.core.tenancy.Tenancy;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Asks an operator who is signed in for the password once more, as often as sign-in allows.
@Singleton
public class ProvingAgain {
  private final Users users;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Attempts attempts;
  private final Tenancy tenancy;
  private final InstantSource clock;

  ProvingAgain(
      Users users,
      Sessions sessions,
      Passwords passwords,
      Attempts attempts,
      Tenancy tenancy,
      InstantSource clock) {
    this.users = users;
    this.sessions = sessions;
    this.passwords = passwords;
    this.attempts = attempts;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /// What came of it.
  public enum Outcome {
    PROVEN,
    WRONG,
    LIMITED
  }

  /// Compares the password; if it is theirs the session may use the staff's pages from now on.
  public Outcome prove(Presence presence, String password, Client client) {
    var byEmail = Limit.FAILURES_PER_EMAIL.of(presence.user().email());
    var byAddress = Limit.FAILURES_PER_ADDRESS.of(client);
    if (!attempts.allows(byAddress) || !attempts.allows(byEmail)) return Outcome.LIMITED;
    if (!matches(presence, password)) return Outcome.WRONG;
    attempts.forget(byEmail);
    attempts.giveBack(byAddress);
    var account = presence.member().account();
    tenancy.run(account, () -> sessions.staff(account, presence.session(), clock.instant()));
    return Outcome.PROVEN;
  }

  private boolean matches(Presence presence, String password) {
    var account = presence.member().account();
    return tenancy
        .in(account, () -> users.credentials(account, presence.user().id()))
        .filter(it -> passwords.matches(password, it.passwordHash()))
        .isPresent();
  }
}
