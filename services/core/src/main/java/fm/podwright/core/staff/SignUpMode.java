package fm.podwright.core.staff;

/// Who may sign up.
public enum SignUpMode {
  /// Everybody.
  OPEN,
  /// Whom an operator has invited.
  INVITATION,
  /// Nobody; members of accounts still invite others to them.
  CLOSED
}
