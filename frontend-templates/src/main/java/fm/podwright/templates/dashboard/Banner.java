package fm.podwright.templates.dashboard;

/// One line about the account, above every page while it matters.
///
/// @param next what there is to do on the page of billing
/// @param code by which it is put away for a while; empty where it is too serious for that
/// @param path where what is to be done is done
public record Banner(Notice notice, String next, String code, String path) {
  /// A line about what is paid.
  public Banner(Notice notice, String next, String code) {
    this(notice, next, code, "/billing");
  }

  /// True if it can be put away.
  public boolean canGo() {
    return !code.isEmpty();
  }
}
