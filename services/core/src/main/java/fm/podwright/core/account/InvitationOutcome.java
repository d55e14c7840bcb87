package fm.podwright.core.account;

/// What came of inviting somebody.
public enum InvitationOutcome {
  /// The mail is on its way.
  SENT,
  /// The person is a member already.
  IS_MEMBER,
  /// Too many mails went to this address lately.
  LIMITED
}
