package fm.podwright.templates.dashboard.account;

/// How somebody who follows an invitation stands to it.
public enum Invitee {
  /// Nobody has the invited address yet: a name and a password are asked for.
  NEW,
  /// Somebody has it, and has to sign in.
  KNOWN,
  /// The one who is signed in has it.
  HERE,
  /// The one who is signed in has another address.
  SOMEBODY_ELSE
}
