package fm.podwright.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until it is told otherwise.
public final class SettableClock implements InstantSource {
  private final AtomicReference<Instant> now;

  /// Starts at an instant.
  public SettableClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  /// Moves to an instant, past or future.
  public void set(Instant instant) {
    now.set(instant);
  }

  /// Moves on.
  public void advance(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }
}
