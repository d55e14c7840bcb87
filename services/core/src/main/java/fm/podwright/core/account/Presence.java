package fm.podwright.core.account;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.SessionId;
import fm.podwright.domain.account.User;

/// Somebody who is signed in just now: who, as what, in which account, by which session.
public record Presence(
    Member member, User user, Account account, SessionId session, int generation) {}
