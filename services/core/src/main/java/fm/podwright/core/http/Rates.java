package fm.podwright.core.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.core.database.Pulse;
import fm.podwright.core.process.SigningKey;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How much is left to each of what may be asked in a minute, over all nodes: the buckets stand in
/// the database. Who asks is not written there, only a hash.
@Singleton
public class Rates {
  private static final Logger log = LoggerFactory.getLogger(Rates.class);
  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ProxyManager<String> buckets;
  private final SigningKey key;
  private final Pulse pulse;

  Rates(DataSource database, SigningKey key, InstantSource clock, Pulse pulse) {
    this.key = key;
    this.pulse = pulse;
    this.buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(
                DelegatingDataSource.unwrapDataSource(database))
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("rate")
            .idColumn("key")
            .stateColumn("state")
            .expiresAtColumn("expires_at")
            .clientClock(new Clock(clock))
            .requestTimeout(PATIENCE)
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(MINUTE))
            .build();
  }

  /// Takes one from what is left to `whose` of `kind`, of which there are so many in a minute, all
  /// at once if one likes. How long to wait if nothing is left; empty if it may go on, as it may
  /// where the database cannot say.
  public Optional<Duration> refusal(String kind, String whose, int eachMinute) {
    if (eachMinute == 0 || pulse.isGone()) return Optional.empty();
    try {
      var bucket =
          buckets.builder().build(hash(kind + eachMinute, whose), () -> configuration(eachMinute));
      var probe = bucket.tryConsumeAndReturnRemaining(1);
      return probe.isConsumed()
          ? Optional.empty()
          : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    } catch (RuntimeException e) {
      log.warn("nobody knows how much was asked: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private static BucketConfiguration configuration(int eachMinute) {
    return BucketConfiguration.builder()
        .addLimit(limit -> limit.capacity(eachMinute).refillGreedy(eachMinute, MINUTE))
        .build();
  }

  /// A limit that was set anew has buckets of its own: old ones keep what they were made with.
  private String hash(String kind, String whose) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal((kind + ":" + whose).getBytes(UTF_8)), 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The time that all else here has, too.
  private record Clock(InstantSource source) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return source.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
