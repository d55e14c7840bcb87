package fm.podwright.core.account;

import fm.podwright.core.account.VerificationOutcome.Gone;
import fm.podwright.core.account.VerificationOutcome.OtherPassword;
import fm.podwright.core.account.VerificationOutcome.Verified;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Member;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Proves an address: by the link that was mailed to it together with the password of who signed
/// up. The link alone would confirm an account that somebody else made for the address, with a
/// password that only he knows.
@Singleton
public class Verifying {
  private final Tokens tokens;
  private final Users users;
  private final Memberships memberships;
  private final Passwords passwords;
  private final OpeningSession opening;
  private final Tenancy tenancy;
  private final InstantSource clock;

  Verifying(
      Tokens tokens,
      Users users,
      Memberships memberships,
      Passwords passwords,
      OpeningSession opening,
      Tenancy tenancy,
      InstantSource clock) {
    this.tokens = tokens;
    this.users = users;
    this.memberships = memberships;
    this.passwords = passwords;
    this.opening = opening;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /// Uses the link up if `password` is the one that was signed up with, and signs the browser in.
  public VerificationOutcome verify(String token, String password, Client client) {
    var asked = tokens.peek(token, Purpose.VERIFICATION);
    if (asked.isEmpty()) return new Gone();
    var credentials = credentials(asked.get());
    if (!passwords.matches(password, credentials.passwordHash())) return new OtherPassword();
    return tokens
        .<VerificationOutcome>redeem(
            token,
            Purpose.VERIFICATION,
            it -> new Verified(open(it, credentials.generation(), client)))
        .orElseGet(Gone::new);
  }

  private Credentials credentials(Redeemed it) {
    return tenancy.in(it.account(), () -> users.credentials(it.account(), it.user()).orElseThrow());
  }

  private OpenedSession open(Redeemed it, int generation, Client client) {
    users.verify(it.account(), it.user(), clock.instant());
    var person = memberships.find(it.account(), it.user()).orElseThrow();
    return opening.open(new Member(it.account(), it.user(), person.role()), generation, client);
  }
}
