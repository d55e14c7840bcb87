package fm.podwright.domain.account;

/// What somebody is in an account; each role may do all that the next one may.
public enum Role {
  OWNER,
  ADMIN,
  EDITOR,
  ANALYST;

  /// True if a member with this role may do `act`.
  public boolean may(Act act) {
    return compareTo(act.least()) <= 0;
  }

  /// The role as it is stored and read: lower case.
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
