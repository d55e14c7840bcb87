package fm.podwright.core.account;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.SessionId;
import fm.podwright.domain.account.User;
import java.time.Instant;
import java.util.Optional;

/// Somebody who is signed in just now: who, as what, in which account, by which session.
///
/// @param operator whether the person is one of those who operate the installation
/// @param staffedAt when they last proved it in this session, or used it
/// @param suspension why an operator holds the account back; empty while nobody does
public record Presence(
    Member member,
    User user,
    Account account,
    SessionId session,
    int generation,
    boolean operator,
    Optional<Instant> staffedAt,
    Optional<String> suspension) {
  /// The same person, who is an operator from now on.
  public Presence asOperator() {
    return new Presence(member, user, account, session, generation, true, staffedAt, suspension);
  }
}
