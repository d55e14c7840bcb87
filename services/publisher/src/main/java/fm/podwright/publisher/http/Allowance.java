package fm.podwright.publisher.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/// How much each asker may ask: a number at once, then one after the other. Of so many askers the
/// least recent ones are forgotten.
public final class Allowance {
  private static final int MOST_ASKERS = 50_000;

  private final int atOnce;
  private final double eachSecond;
  private final Cache<Object, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_ASKERS)
          .expireAfterAccess(Duration.ofMinutes(1))
          .build();

  /// What is left to an asker, and when that was so.
  private record Bucket(double left, long at) {}

  /// Allows so many at once and so many in each second.
  public Allowance(int atOnce, double eachSecond) {
    this.atOnce = atOnce;
    this.eachSecond = eachSecond;
  }

  /// Takes one from what is left to `asker`; false if nothing is. `now` is `System.nanoTime()`.
  public boolean take(Object asker, long now) {
    var bucket =
        buckets
            .asMap()
            .compute(
                asker,
                (_, before) -> {
                  var filled = before == null ? new Bucket(atOnce, now) : after(before, now);
                  return new Bucket(Math.max(-1, filled.left() - 1), now);
                });
    return bucket.left() >= 0;
  }

  private Bucket after(Bucket before, long now) {
    var more = (now - before.at()) / 1e9 * eachSecond;
    return new Bucket(Math.min(atOnce, before.left() + more), now);
  }
}
