package fm.podwright.publisher;

import fm.podwright.core.database.Pulse;
import fm.podwright.core.process.Launcher;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leaves the database alone while it is away, and for a moment after a question of this kind
/// failed, so that nobody waits for what has just timed out for others.
public final class Resting {
  private static final Logger log = LoggerFactory.getLogger(Resting.class);
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final Pulse pulse;
  private volatile long failedAt = System.nanoTime() - PAUSE;

  /// Rests while `pulse` says that the database is away.
  public Resting(Pulse pulse) {
    this.pulse = pulse;
  }

  /// The answer; throws [Unavailable] if it fails, failed less than a second ago, or the database
  /// is away.
  public <T> T unlessFailing(Supplier<T> question) {
    if (isResting()) throw new Unavailable("the database failed a moment ago");
    try {
      return question.get();
    } catch (RuntimeException e) {
      failedAt = System.nanoTime();
      pulse.doubt();
      log.warn("the database does not answer: {}", Launcher.cause(e));
      throw new Unavailable("the database does not answer", e);
    }
  }

  /// True while the database is away, and for a second after a failure.
  public boolean isResting() {
    return pulse.isGone() || System.nanoTime() - failedAt < PAUSE;
  }
}
