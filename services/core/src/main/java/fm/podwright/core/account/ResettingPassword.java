package fm.podwright.core.account;

import fm.podwright.core.account.PasswordOutcome.Changed;
import fm.podwright.core.account.PasswordOutcome.Flawed;
import fm.podwright.core.account.PasswordOutcome.Refused;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.PasswordFlaw;
import fm.podwright.domain.account.User;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Gives somebody who forgot a password a link to a new one.
@Singleton
public class ResettingPassword {
  private final SignIns signIns;
  private final Attempts attempts;
  private final AccountMails mails;
  private final Tokens tokens;
  private final Users users;
  private final Memberships memberships;
  private final Passwords passwords;
  private final OpeningSession opening;
  private final Tenancy tenancy;
  private final InstantSource clock;

  ResettingPassword(
      SignIns signIns,
      Attempts attempts,
      AccountMails mails,
      Tokens tokens,
      Users users,
      Memberships memberships,
      Passwords passwords,
      OpeningSession opening,
      Tenancy tenancy,
      InstantSource clock) {
    this.signIns = signIns;
    this.attempts = attempts;
    this.mails = mails;
    this.tokens = tokens;
    this.users = users;
    this.memberships = memberships;
    this.passwords = passwords;
    this.opening = opening;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /// Has the link sent if somebody has the address, and does not say whether; false if too many
  /// were asked for lately.
  public boolean ask(EmailAddress email, Client client) {
    if (!attempts.allows(Limit.SIGN_UPS_PER_ADDRESS.of(client))) return false;
    if (!mails.mayWriteTo(email)) return false;
    tenancy.across(_ -> signIns.of(email)).stream().findFirst().ifPresent(this::send);
    return true;
  }

  /// Sets a new password and ends every session of the person in all accounts. The link is used up
  /// by a password that is taken, and by nothing else.
  public PasswordOutcome reset(String token, String password, Client client) {
    var user = tokens.peek(token, Purpose.RESET).flatMap(this::user);
    if (user.isEmpty()) return new Refused();
    var flaw = PasswordFlaw.of(password, user.get().email());
    if (flaw.isPresent()) return new Flawed(flaw.get());
    var hash = passwords.hash(password);
    return tokens
        .<PasswordOutcome>redeem(token, Purpose.RESET, it -> new Changed(change(it, hash, client)))
        .orElseGet(Refused::new);
  }

  private void send(SignIn signIn) {
    tenancy.run(signIn.member().account(), () -> mails.passwordReset(signIn.member()));
  }

  private Optional<User> user(Redeemed redeemed) {
    return tenancy.in(redeemed.account(), () -> users.find(redeemed.account(), redeemed.user()));
  }

  /// Whoever follows the link has read the mail, which proves the address as well.
  private OpenedSession change(Redeemed it, String hash, Client client) {
    users.changePassword(it.account(), it.user(), hash);
    users.verify(it.account(), it.user(), clock.instant());
    var person = memberships.find(it.account(), it.user()).orElseThrow();
    var generation = users.credentials(it.account(), it.user()).orElseThrow().generation();
    var member = new Member(it.account(), it.user(), person.role());
    return opening.open(member, generation, client);
  }
}
