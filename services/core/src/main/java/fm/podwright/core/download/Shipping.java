package fm.podwright.core.download;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Moves closed segments of the spool to the database. A segment is removed when all of it is
/// committed; shipped a second time, it changes nothing.
@Singleton
public class Shipping {
  private static final int BATCH = 1000;

  private final Spool spool;
  private final Hits hits;
  private final Counter shipped;
  private final Counter torn;

  Shipping(Spool spool, Hits hits, MeterRegistry meters) {
    this.spool = spool;
    this.hits = hits;
    this.shipped = Counter.builder("podwright.hits.shipped").register(meters);
    this.torn =
        Counter.builder("podwright.hits.torn")
            .description("Lines of the spool that were no whole hit")
            .register(meters);
    meters.gauge("podwright.hits.spool.bytes", spool, Spool::depth);
  }

  /// Ships every closed segment; throws what the database or the disk threw, and leaves what was
  /// not shipped for the next time.
  public synchronized void ship() throws IOException {
    for (var file : spool.closed()) {
      var taken = Segment.take(file);
      if (taken.isEmpty()) continue;
      try (var _ = taken.get()) {
        ship(file);
        Files.deleteIfExists(file);
      }
    }
  }

  private void ship(Path file) throws IOException {
    var batch = new ArrayList<LoggedHit>(BATCH);
    for (var line : lines(file)) {
      HitLine.parse(line).ifPresentOrElse(batch::add, torn::increment);
      if (batch.size() == BATCH) send(batch);
    }
    send(batch);
  }

  private void send(List<LoggedHit> batch) {
    if (batch.isEmpty()) return;
    shipped.increment(hits.add(List.copyOf(batch)));
    batch.clear();
  }

  /// The whole lines; what follows the last end of a line was never finished.
  private List<String> lines(Path file) throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    var end = text.lastIndexOf('\n') + 1;
    if (end < text.length()) torn.increment();
    return text.substring(0, end).lines().toList();
  }
}
