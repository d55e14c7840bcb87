package fm.podwright.core.download;

import fm.podwright.core.process.SpoolSettings;
import fm.podwright.domain.tenancy.Ids;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hits on their way to the database: segments in a folder, each appended to until it is closed and
/// shipped. A hit that was logged outlives a killed process at once, and a killed machine after the
/// next [#force()], which is called each second.
@Singleton
public class Spool {
  private static final Logger log = LoggerFactory.getLogger(Spool.class);
  private static final String ENDING = ".hits";
  private static final long FULL = 4_000_000;

  private final Path folder;
  private final Ids ids;
  private final Counter lost;
  private @Nullable Segment open;

  Spool(SpoolSettings settings, Ids ids, MeterRegistry meters) {
    this.folder = settings.folder();
    this.ids = ids;
    this.lost =
        Counter.builder("podwright.hits.lost")
            .description("Hits that no disk took")
            .register(meters);
  }

  /// Keeps a hit. Listeners are never kept waiting nor refused for it: a hit that the disk does not
  /// take is counted as lost.
  public synchronized void log(LoggedHit hit) {
    try {
      var segment = open == null ? Segment.create(next()) : open;
      open = segment;
      segment.append(HitLine.of(hit));
      if (segment.size() >= FULL) shut();
    } catch (IOException e) {
      lost.increment();
      log.error("a hit was lost: {}", e.toString());
    }
  }

  /// Brings what was logged to the disk.
  public synchronized void force() throws IOException {
    if (open != null) open.force();
  }

  /// Closes the segment that is appended to, so that it can be shipped.
  public synchronized void shut() throws IOException {
    var segment = open;
    if (segment == null) return;
    open = null;
    try {
      segment.force();
    } finally {
      segment.close();
    }
  }

  @PreDestroy
  void end() throws IOException {
    shut();
  }

  /// The closed segments, the oldest first, those of ended processes included.
  List<Path> closed() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    var current = current();
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .filter(file -> !current.equals(Optional.of(file)))
          .sorted()
          .toList();
    }
  }

  /// How many bytes wait to be shipped.
  public long depth() {
    try (var files = Files.list(folder)) {
      return files.map(Path::toFile).mapToLong(java.io.File::length).sum();
    } catch (IOException e) {
      return 0; // no folder yet
    }
  }

  private synchronized Optional<Path> current() {
    return Optional.ofNullable(open).map(Segment::file);
  }

  private Path next() {
    return folder.resolve(ids.next() + ENDING);
  }
}
