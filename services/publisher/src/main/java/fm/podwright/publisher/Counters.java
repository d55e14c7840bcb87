package fm.podwright.publisher;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;

/// Counts what was asked for, how it was answered and from where.
@Singleton
final class Counters {
  private final ConcurrentHashMap<Kind, Counter> requests = new ConcurrentHashMap<>();
  private final MeterRegistry meters;

  /// What one counter counts.
  private record Kind(String kind, int status, String source) {}

  Counters(MeterRegistry meters) {
    this.meters = meters;
  }

  /// An answer that was in memory.
  void fromMemory(Route route, int status) {
    count(new Kind(route.kind(), status, "memory"));
  }

  /// An answer that had to be made or fetched.
  void made(Route route, int status) {
    count(new Kind(route.kind(), status, "made"));
  }

  /// A request that could not be read.
  void refused(int status) {
    count(new Kind("refused", status, "memory"));
  }

  private void count(Kind kind) {
    requests.computeIfAbsent(kind, this::counter).increment();
  }

  private Counter counter(Kind kind) {
    return Counter.builder("podwright.publisher.requests")
        .description("Answers by what was asked for, their status, and whether they were in memory")
        .tag("kind", kind.kind())
        .tag("status", Integer.toString(kind.status()))
        .tag("source", kind.source())
        .register(meters);
  }
}
