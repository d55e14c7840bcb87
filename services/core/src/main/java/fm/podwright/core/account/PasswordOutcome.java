package fm.podwright.core.account;

import fm.podwright.domain.account.PasswordFlaw;

/// What came of setting a password.
public sealed interface PasswordOutcome {
  /// It is set, and every session that was open is over; `session` is the one that this browser has
  /// instead.
  record Changed(OpenedSession session) implements PasswordOutcome {}

  /// It is not good enough.
  record Flawed(PasswordFlaw flaw) implements PasswordOutcome {}

  /// What was to prove that one may do this is not good: the link, or the present password.
  record Refused() implements PasswordOutcome {}

  /// Too many present passwords were wrong lately.
  record Limited() implements PasswordOutcome {}
}
