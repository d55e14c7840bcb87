package fm.podwright.standin.stripe.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/// How work that is under way comes to its end.
public final class Stopping {
  private static final long PATIENCE_SECONDS = 5;

  private Stopping() {}

  /// Interrupts what runs, and waits until it has let go of what it wrote to.
  public static void now(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
