package fm.podwright.publisher.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/// How much each asker may ask: a handful at once, then one after the other.
final class Allowance {
  private static final int AT_ONCE = 60;
  private static final double EACH_SECOND = 2;
  private static final int MOST_ASKERS = 50_000;

  private final Cache<Object, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_ASKERS)
          .expireAfterAccess(Duration.ofMinutes(1))
          .build();

  /// What is left to an asker, and when that was so.
  private record Bucket(double left, long at) {
    Bucket after(long now) {
      var more = (now - at) / 1e9 * EACH_SECOND;
      return new Bucket(Math.min(AT_ONCE, left + more), now);
    }
  }

  /// Takes one from what is left to `asker`; false if nothing is. `now` is `System.nanoTime()`.
  boolean take(Object asker, long now) {
    var bucket =
        buckets
            .asMap()
            .compute(
                asker,
                (_, before) -> {
                  var filled = before == null ? new Bucket(AT_ONCE, now) : before.after(now);
                  return new Bucket(Math.max(-1, filled.left() - 1), now);
                });
    return bucket.left() >= 0;
  }
}
