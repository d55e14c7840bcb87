package fm.podwright.core.process;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs one service as a process of its own, from its environment variables until SIGTERM.
public final class Launcher {
  private static final Logger log = LoggerFactory.getLogger(Launcher.class);

  private Launcher() {}

  /// Starts the service and returns when it has ended; a service that cannot start says why in one
  /// line and ends the process with 1.
  public static void run(Role role) {
    try {
      await(RunningService.start(role, Map.of(), System.getenv()));
    } catch (RuntimeException e) {
      log.error("{} did not start: {}", role.label(), cause(e));
      log.debug("the whole story", e);
      System.exit(1);
    }
  }

  /// What lies at the bottom of a failure, in words.
  public static String cause(Throwable failure) {
    var bottom = failure;
    while (bottom.getCause() != null) {
      bottom = bottom.getCause();
    }
    var message = bottom.getMessage();
    return message == null ? bottom.getClass().getSimpleName() : message;
  }

  private static void await(RunningService service) {
    var ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("end")
                .unstarted(() -> {
                  service.close();
                  ended.countDown();
                }));
    log.info("{} answers on port {}", service.role().label(), service.port());
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
