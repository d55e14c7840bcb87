package fm.podwright.domain.account;

/// Something that a role allows or refuses. An editor drafts and cannot publish; an analyst reads
/// only.
public enum Act {
  READ(Role.ANALYST),
  DRAFT(Role.EDITOR),
  PUBLISH(Role.ADMIN),
  MANAGE_SHOWS(Role.ADMIN),
  MANAGE_MEMBERS(Role.OWNER),
  MANAGE_BILLING(Role.OWNER);

  private final Role least;

  Act(Role least) {
    this.least = least;
  }

  /// The least role that may do this.
  Role least() {
    return least;
  }
}
