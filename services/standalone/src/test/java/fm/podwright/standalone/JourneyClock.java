package fm.podwright.standalone;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The machine's clock, and what a journey moved it by: one for all services of this process and
/// for the stand-in, where `PODWRIGHT_JOURNEY_CLOCK` asks for it.
final class JourneyClock implements InstantSource {
  static final JourneyClock SHARED = new JourneyClock();

  private final AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);

  private JourneyClock() {}

  @Override
  public Instant instant() {
    return Instant.now().plus(moved.get());
  }

  void pass(Duration time) {
    moved.updateAndGet(it -> it.plus(time));
  }

  @Factory
  static final class Shared {
    @Primary
    @Singleton
    @Requires(property = "podwright.journey-clock")
    JourneyClock clock() {
      return SHARED;
    }
  }
}
