package fm.podwright.core.account;

import fm.podwright.core.account.JoinOutcome.Flawed;
import fm.podwright.core.account.JoinOutcome.Gone;
import fm.podwright.core.account.JoinOutcome.Joined;
import fm.podwright.core.account.JoinOutcome.Other;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.PasswordFlaw;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.domain.tenancy.UserId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Follows an invitation: makes a member of the person whose address was invited.
@Singleton
public class Joining {
  private final Tokens tokens;
  private final Accounts accounts;
  private final Invitations invitations;
  private final Memberships memberships;
  private final NewUsers newUsers;
  private final Users users;
  private final SignIns signIns;
  private final Passwords passwords;
  private final OpeningSession opening;
  private final Tenancy tenancy;
  private final Ids ids;
  private final InstantSource clock;

  Joining(
      Tokens tokens,
      Accounts accounts,
      Invitations invitations,
      Memberships memberships,
      NewUsers newUsers,
      Users users,
      SignIns signIns,
      Passwords passwords,
      OpeningSession opening,
      Tenancy tenancy,
      Ids ids,
      InstantSource clock) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.invitations = invitations;
    this.memberships = memberships;
    this.newUsers = newUsers;
    this.users = users;
    this.signIns = signIns;
    this.passwords = passwords;
    this.opening = opening;
    this.tenancy = tenancy;
    this.ids = ids;
    this.clock = clock;
  }

  /// What the link leads to, while it is good.
  public Optional<Invited> find(String token) {
    return tokens.peek(token, Purpose.INVITATION).flatMap(this::open).map(this::known);
  }

  /// Joins as somebody new; the link has proven the address.
  public JoinOutcome joinAsNew(String token, String name, String password, Client client) {
    var invited = find(token);
    if (invited.isEmpty()) return new Gone();
    if (invited.get().known()) return new Other();
    var email = invited.get().invitation().email();
    var flaw = PasswordFlaw.of(password, email);
    if (flaw.isPresent()) return new Flawed(flaw.get());
    var user = new NewUser(new UserId(ids.next()), name, email, passwords.hash(password));
    return redeem(token, redeemed -> add(redeemed, user, client));
  }

  /// Joins as the person who is signed in.
  public JoinOutcome join(String token, Presence presence, Client client) {
    var invited = find(token);
    if (invited.isEmpty()) return new Gone();
    if (!isFor(invited.get(), presence.user().email())) return new Other();
    var user = presence.user().id();
    return redeem(token, redeemed -> enter(redeemed, user, presence.generation(), client));
  }

  private static boolean isFor(Invited invited, EmailAddress email) {
    return invited.invitation().email().equals(email);
  }

  private Optional<Invited> open(Redeemed redeemed) {
    var account = redeemed.account();
    return tenancy.in(
        account,
        () ->
            invitations
                .find(account, redeemed.invitation())
                .map(it -> new Invited(accounts.find(account).orElseThrow(), it, false)));
  }

  private Invited known(Invited invited) {
    var found = tenancy.across(_ -> signIns.of(invited.invitation().email()));
    return new Invited(invited.account(), invited.invitation(), !found.isEmpty());
  }

  private JoinOutcome redeem(String token, Entry entry) {
    return tokens
        .redeem(token, Purpose.INVITATION, entry::enter)
        .flatMap(it -> it)
        .<JoinOutcome>map(Joined::new)
        .orElseGet(Gone::new);
  }

  private Optional<OpenedSession> add(Redeemed redeemed, NewUser user, Client client) {
    if (!newUsers.add(user, clock.instant())) return Optional.empty();
    return enter(redeemed, user.id(), 1, client);
  }

  private Optional<OpenedSession> enter(
      Redeemed redeemed, UserId user, int generation, Client client) {
    var account = redeemed.account();
    var now = clock.instant();
    return invitations
        .find(account, redeemed.invitation())
        .map(invitation -> {
          invitations.accept(account, invitation.id(), now);
          memberships.add(account, user, invitation.role(), now);
          users.verify(account, user, now);
          var member = new Member(account, user, invitation.role());
          return opening.open(member, generation, client);
        });
  }

  /// What happens together with using the link up.
  private interface Entry {
    Optional<OpenedSession> enter(Redeemed redeemed);
  }
}
