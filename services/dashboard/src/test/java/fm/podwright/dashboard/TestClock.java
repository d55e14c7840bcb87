package fm.podwright.dashboard;

import fm.podwright.testkit.SettableClock;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Instant;

/// A clock that tests can move, in the place of the system's.
@Factory
final class TestClock {
  @Primary
  @Singleton
  SettableClock clock() {
    return new SettableClock(Instant.now());
  }
}
