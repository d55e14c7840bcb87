package fm.podwright.publisher;

import fm.podwright.core.process.Launcher;
import fm.podwright.core.process.Role;
import fm.podwright.core.process.RunningService;
import java.util.Map;

/// The service of every show's site, feed and audio.
public final class Publisher {
  private Publisher() {}

  /// Runs the service from its `PODWRIGHT_*` environment variables until SIGTERM.
  public static void main(String[] arguments) {
    Launcher.run(Role.PUBLISHER);
  }

  /// Starts the service inside this process.
  public static RunningService start(
      Map<String, Object> settings, Map<String, String> environment) {
    return RunningService.start(Role.PUBLISHER, settings, environment);
  }
}
