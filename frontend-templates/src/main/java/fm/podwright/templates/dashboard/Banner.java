package fm.podwright.templates.dashboard;

/// One line about the account's plan, above every page while it matters.
///
/// @param code by which it is put away for a while; empty where it is too serious for that
public record Banner(Notice notice, String code) {
  /// True if it can be put away.
  public boolean canGo() {
    return !code.isEmpty();
  }
}
