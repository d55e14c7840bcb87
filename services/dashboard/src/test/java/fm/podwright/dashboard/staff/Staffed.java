package fm.podwright.dashboard.staff;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import java.util.Map;

/// Operators who are signed in and have proven it.
public final class Staffed {
  private Staffed() {}

  /// The first operator, whose address the settings name.
  public static Browser operator(RunningDashboard dashboard, String email) {
    var browser = dashboard.owner(email);
    prove(browser);
    return browser;
  }

  static Browser again(RunningDashboard dashboard, String email) {
    var browser = dashboard.browser();
    browser.signIn(email, RunningDashboard.PASSWORD);
    prove(browser);
    return browser;
  }

  /// Gives the password once more.
  public static void prove(Browser browser) {
    browser.post("/staff/confirmation", Map.of("password", RunningDashboard.PASSWORD));
  }
}
