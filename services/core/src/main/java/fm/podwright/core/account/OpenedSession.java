package fm.podwright.core.account;

import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.SessionId;

/// A session that has just begun or renewed itself, and what its browser is to keep.
public record OpenedSession(Member member, SessionId session, String refreshToken) {
  @Override
  public String toString() {
    return "OpenedSession[" + session + "]";
  }
}
