package fm.podwright.publisher.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The large bodies that are asked for most, as far as there is room. What nobody has asked for in
/// a minute gives its room back.
final class Shelf {
  private static final Logger log = LoggerFactory.getLogger(Shelf.class);
  private static final int ROOM = 32 * 1024 * 1024;
  private static final int LEAST = 128 * 1024; // so that there are never many open files
  private static final Duration UNUSED = Duration.ofMinutes(1);

  private static final Cache<Body, Sheet> SHEETS =
      Caffeine.newBuilder()
          .maximumWeight(ROOM)
          .weigher((Body body, Sheet _) -> Math.max(LEAST, body.length()))
          .expireAfterAccess(UNUSED)
          .scheduler(Scheduler.systemScheduler())
          .executor(Runnable::run)
          .removalListener((body, sheet, _) -> gone(body, sheet))
          .build();

  private Shelf() {}

  /// The body as a piece of a file, if it stands here; whoever gets it releases it.
  static Optional<Sheet.Region> region(Body body) {
    var sheet = SHEETS.getIfPresent(body);
    return sheet == null ? Optional.empty() : sheet.region();
  }

  /// Has the body stand here some time soon.
  static void take(Body body) {
    Thread.ofVirtual().name("shelf").start(() -> put(body));
  }

  private static void gone(@Nullable Body body, @Nullable Sheet sheet) {
    if (sheet != null) sheet.release();
    if (body != null) body.forget();
  }

  /// Where there is no room for files a body is tried once and sent from the heap from then on.
  private static void put(Body body) {
    if (SHEETS.getIfPresent(body) != null) return;
    try {
      SHEETS.put(body, Sheet.of(body.bytes()));
    } catch (IOException e) {
      log.debug("a body is not kept in a file", e);
    }
  }
}
