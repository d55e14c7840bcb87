package fm.podwright.worker;

import fm.podwright.core.process.Launcher;
import fm.podwright.core.process.Role;
import fm.podwright.core.process.RunningService;
import java.util.Map;

/// The service of background jobs.
public final class Worker {
  private Worker() {}

  /// Runs the service from its `PODWRIGHT_*` environment variables until SIGTERM.
  public static void main(String[] arguments) {
    Launcher.run(Role.WORKER);
  }

  /// Starts the service inside this process.
  public static RunningService start(
      Map<String, Object> settings, Map<String, String> environment) {
    return RunningService.start(Role.WORKER, settings, environment);
  }
}
