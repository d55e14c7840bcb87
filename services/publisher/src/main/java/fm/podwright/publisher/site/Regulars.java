package fm.podwright.publisher.site;

import fm.podwright.core.process.SpoolSettings;
import fm.podwright.publisher.Unavailable;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The hosts that are asked for most, kept in a file beside the hits: a publisher that starts again
/// has their shows in memory before it answers, so that a restart is nobody's wait.
@Context
class Regulars {
  private static final Logger log = LoggerFactory.getLogger(Regulars.class);
  private static final Duration EACH = Duration.ofMinutes(1);
  private static final int MOST = 20;

  private final HostBook hosts;
  private final Snapshots snapshots;
  private final Library library;
  private final Path file;
  private final CountDownLatch ended = new CountDownLatch(1);

  Regulars(HostBook hosts, Snapshots snapshots, Library library, SpoolSettings spool) {
    this.hosts = hosts;
    this.snapshots = snapshots;
    this.library = library;
    this.file = spool.folder().resolve("regulars.txt");
  }

  @PostConstruct
  void begin() {
    Thread.ofVirtual().name("regulars").start(this::run);
  }

  private void run() {
    try {
      while (!ended.await(EACH.toSeconds(), TimeUnit.SECONDS)) keep();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Notes who they are now. Who nobody asked for yet takes no older one's place.
  void keep() {
    var most = hosts.mostAsked(MOST);
    if (most.isEmpty()) return;
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var next = file.resolveSibling("regulars.txt." + ProcessHandle.current().pid());
      Files.write(next, most);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      log.debug("who is asked for most is not noted", e);
    }
  }

  /// Reads and renders what they are asked for most, one after the other, while there is time.
  void serve(BooleanSupplier hasTime) {
    for (var host : noted()) {
      if (!hasTime.getAsBoolean()) return;
      try {
        hosts.find(host).map(snapshots::find).ifPresent(library::prepare);
      } catch (Unavailable e) {
        log.atDebug().addKeyValue("host", host).log("a show is read when somebody asks for it");
      }
    }
  }

  private List<String> noted() {
    try (var lines = Files.lines(file)) {
      return lines.limit(MOST).toList();
    } catch (IOException | UncheckedIOException _) {
      return List.of();
    }
  }

  @PreDestroy
  void end() {
    ended.countDown();
    keep();
  }
}
