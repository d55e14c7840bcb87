package fm.podwright.publisher;

import fm.podwright.core.process.Launcher;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leaves the database alone for a moment after it failed, so that nobody waits for what has just
/// timed out for others.
public final class Resting {
  private static final Logger log = LoggerFactory.getLogger(Resting.class);
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private volatile long failedAt = System.nanoTime() - PAUSE;

  /// The answer; throws [Unavailable] if it fails, or failed less than a second ago.
  public <T> T unlessFailing(Supplier<T> question) {
    if (isResting()) throw new Unavailable("the database failed a moment ago");
    try {
      return question.get();
    } catch (RuntimeException e) {
      failedAt = System.nanoTime();
      log.warn("the database does not answer: {}", Launcher.cause(e));
      throw new Unavailable("the database does not answer", e);
    }
  }

  /// True for a second after a failure.
  public boolean isResting() {
    return System.nanoTime() - failedAt < PAUSE;
  }
}
