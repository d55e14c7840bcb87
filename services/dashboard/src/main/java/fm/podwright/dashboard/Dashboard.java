package fm.podwright.dashboard;

import fm.podwright.core.process.Launcher;
import fm.podwright.core.process.Role;
import fm.podwright.core.process.RunningService;
import java.util.Map;

/// The service of the podcasters' web application and API.
public final class Dashboard {
  private Dashboard() {}

  /// Runs the service from its `PODWRIGHT_*` environment variables until SIGTERM.
  public static void main(String[] arguments) {
    Launcher.run(Role.DASHBOARD);
  }

  /// Starts the service inside this process.
  public static RunningService start(
      Map<String, Object> settings, Map<String, String> environment) {
    return RunningService.start(Role.DASHBOARD, settings, environment);
  }
}
