package fm.podwright.core.account;

import java.util.Locale;

/// What a link sent by mail is good for.
public enum Purpose {
  /// Proves that a user reads the address; the subject is the user.
  VERIFICATION,
  /// Sets a new password; the subject is the user.
  RESET,
  /// Joins an account; the subject is the invitation.
  INVITATION;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
