package fm.podwright.core.account;

/// What came of following the link that proves an address.
public sealed interface VerificationOutcome {
  /// The address is proven, and the browser is signed in.
  record Verified(OpenedSession session) implements VerificationOutcome {}

  /// The link is good, but whoever signed up chose another password.
  record OtherPassword() implements VerificationOutcome {}

  /// The link was used already, is too old, or never was one.
  record Gone() implements VerificationOutcome {}
}
