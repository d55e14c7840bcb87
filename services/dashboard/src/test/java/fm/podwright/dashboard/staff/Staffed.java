package fm.podwright.dashboard.staff;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.dashboard.Studio;
import java.util.Map;

/// Operators who are signed in and have proven it.
public final class Staffed {
  /// The address of the first operator.
  static final String OPERATOR = "op@example.com";

  private Staffed() {}

  /// A studio whose settings name the operator.
  static Studio studio() {
    return Studio.open(Map.of("podwright.operator", OPERATOR));
  }

  /// The first operator, whom the settings name.
  static Browser operator(RunningDashboard dashboard) {
    var browser = dashboard.owner(OPERATOR);
    prove(browser);
    return browser;
  }

  /// The same in another browser.
  static Browser again(RunningDashboard dashboard) {
    var browser = dashboard.browser();
    browser.signIn(OPERATOR, RunningDashboard.PASSWORD);
    prove(browser);
    return browser;
  }

  /// Gives the password once more.
  public static void prove(Browser browser) {
    browser.post("/staff/confirmation", Map.of("password", RunningDashboard.PASSWORD));
  }
}
