package fm.podwright.core.account;

/// What came of somebody's e-mail and password.
public sealed interface SignInOutcome {
  /// They were right.
  record Opened(OpenedSession session) implements SignInOutcome {}

  /// They were not, or nobody has the address: which of both is not said.
  record Wrong() implements SignInOutcome {}

  /// They were right, but the address was never proven; the link was sent once more.
  record Unverified() implements SignInOutcome {}

  /// Too many were wrong lately.
  record Limited() implements SignInOutcome {}
}
