package fm.podwright.core.database;

/// What the three roles that sign in are known by.
public record Passwords(String owner, String app, String publicRole) {

  /// Leaves them out.
  @Override
  public String toString() {
    return "Passwords[]";
  }
}
