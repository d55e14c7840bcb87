package fm.podwright.core.account;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.SessionId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Signs a browser in to one account of somebody who has proven who it is.
@Singleton
public class OpeningSession {
  private final Sessions sessions;
  private final SignIns signIns;
  private final Tenancy tenancy;
  private final Secrets secrets;
  private final Ids ids;
  private final InstantSource clock;
  private final AccountSettings settings;

  OpeningSession(
      Sessions sessions,
      SignIns signIns,
      Tenancy tenancy,
      Secrets secrets,
      Ids ids,
      InstantSource clock,
      AccountSettings settings) {
    this.sessions = sessions;
    this.signIns = signIns;
    this.tenancy = tenancy;
    this.secrets = secrets;
    this.ids = ids;
    this.clock = clock;
    this.settings = settings;
  }

  /// Begins a session, in the caller's transaction of the member's account. It carries the
  /// generation of the credentials that were checked: if they were changed meanwhile, it is over
  /// before it begins.
  OpenedSession open(Member member, int generation, Client client) {
    var account = member.account();
    var token = RefreshToken.make(account, new SessionId(ids.next()), secrets.bytes());
    var now = clock.instant();
    sessions.insert(
        account,
        token.session(),
        member.user(),
        generation,
        token.hash(),
        client.userAgent(),
        now,
        now.plus(settings.sessionLife()));
    return new OpenedSession(member, token.session(), token.text());
  }

  /// Leaves one account for another one of the same person: a new session there, the old one ended.
  /// Empty if the person does not belong to it.
  public Optional<OpenedSession> move(Presence from, AccountId to, Client client) {
    var target =
        tenancy.across(_ -> signIns.of(from.user().email())).stream()
            .map(SignIn::member)
            .filter(member -> member.account().equals(to))
            .findFirst();
    var opened =
        target.map(member -> tenancy.in(to, () -> open(member, from.generation(), client)));
    opened.ifPresent(_ -> close(from));
    return opened;
  }

  /// Signs the browser out.
  public void close(Presence presence) {
    var member = presence.member();
    tenancy.in(
        member.account(), () -> sessions.end(member.account(), member.user(), presence.session()));
  }
}
