package fm.podwright.core.account;

import fm.podwright.domain.account.PasswordFlaw;

/// What came of following an invitation.
public sealed interface JoinOutcome {
  /// The person is a member now, and signed in there.
  record Joined(OpenedSession session) implements JoinOutcome {}

  /// The invitation was taken back, answered or is too old.
  record Gone() implements JoinOutcome {}

  /// The password is not good enough.
  record Flawed(PasswordFlaw flaw) implements JoinOutcome {}

  /// The invited address is another one than that of the person, or it has a user already, who has
  /// to sign in.
  record Other() implements JoinOutcome {}
}
