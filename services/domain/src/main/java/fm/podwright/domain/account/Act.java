package fm.podwright.domain.account;

/// Something that a role allows or refuses. An editor drafts and cannot publish; an analyst reads
/// only. Of a suspended account nobody makes or changes anything that listeners get, whatever the
/// role; its people still read, see to themselves and to what is paid, and move their shows away.
public enum Act {
  READ(Role.ANALYST, false),
  DRAFT(Role.EDITOR, true),
  PUBLISH(Role.ADMIN, true),
  MANAGE_SHOWS(Role.ADMIN, true),
  MOVE_AWAY(Role.ADMIN, false),
  MANAGE_MEMBERS(Role.OWNER, false),
  MANAGE_BILLING(Role.OWNER, false);

  private final Role least;
  private final boolean makes;

  Act(Role least, boolean makes) {
    this.least = least;
    this.makes = makes;
  }

  /// The least role that may do this.
  Role least() {
    return least;
  }

  /// Whether it waits while the account is suspended.
  public boolean isHeldBySuspension() {
    return makes;
  }
}
