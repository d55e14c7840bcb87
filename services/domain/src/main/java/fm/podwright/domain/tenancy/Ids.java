package fm.podwright.domain.tenancy;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes ids that sort by the moment they were made: UUID version 7 (RFC 9562).
public final class Ids {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final InstantSource clock;
  private final RandomGenerator random;

  /// Reads the time from `clock` and the other 74 bits from `random`, which ought to be a secure
  /// one.
  public Ids(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /// A new id.
  public UUID next() {
    var high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
    return new UUID(high, VARIANT | random.nextLong() >>> 2);
  }
}
