package fm.podwright.core.database;

import java.time.Duration;

/// How politely a migration behaves towards services that run meanwhile.
///
/// @param lock the longest that a statement waits for a table that is in use, and so the longest
///   that others wait behind it
/// @param tries how often it is tried before it gives up
/// @param pause how long it leaves the table alone between two tries
public record Patience(Duration lock, int tries, Duration pause) {
  /// Others wait for a second at most; a report of a quarter of an hour may end first.
  public static final Patience USUAL =
      new Patience(Duration.ofSeconds(1), 180, Duration.ofSeconds(5));

  public Patience {
    if (!lock.isPositive()) throw new IllegalArgumentException("no patience waits for ever");
    if (tries < 1) throw new IllegalArgumentException("it is tried once at least");
  }
}
