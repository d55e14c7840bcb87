package fm.podwright.publisher.edge;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// How large and how fresh the edge's list of hosts is.
@Singleton
@Requires(property = "podwright.edge.allowed")
@Requires(property = "podwright.edge.allowed", notEquals = "")
class AllowedMeters {
  private final AtomicInteger hosts = new AtomicInteger();
  private final AtomicInteger doubted = new AtomicInteger();
  private final AtomicLong compared;
  private final InstantSource clock;

  AllowedMeters(MeterRegistry meters, InstantSource clock) {
    this.clock = clock;
    this.compared = new AtomicLong(clock.millis());
    Gauge.builder("podwright.edge.hosts", hosts, AtomicInteger::get)
        .description("Hosts that the edge may have certificates for")
        .register(meters);
    Gauge.builder("podwright.edge.doubted", doubted, AtomicInteger::get)
        .description("Hosts that are kept although the database does not know them")
        .register(meters);
    Gauge.builder("podwright.edge.age", this, AllowedMeters::age)
        .description("Time since the list was last compared with the database")
        .baseUnit("seconds")
        .register(meters);
  }

  void compared(int size, int kept) {
    hosts.set(size);
    doubted.set(kept);
    compared.set(clock.millis());
  }

  void changed(int by) {
    hosts.addAndGet(by);
  }

  private double age() {
    return Duration.ofMillis(clock.millis() - compared.get()).toSeconds();
  }
}
