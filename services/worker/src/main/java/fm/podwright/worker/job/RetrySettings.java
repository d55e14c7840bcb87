package fm.podwright.worker.job;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// When a failed job is tried again.
///
/// @param tries how often in all before it is given up (`PODWRIGHT_RETRIES_TRIES`)
/// @param first the pause after the first failure (`PODWRIGHT_RETRIES_FIRST`)
/// @param longest the pause before the last try (`PODWRIGHT_RETRIES_LONGEST`)
@ConfigurationProperties("podwright.retries")
public record RetrySettings(
    @Bindable(defaultValue = "10") int tries,
    @Bindable(defaultValue = "PT5S") Duration first,
    @Bindable(defaultValue = "PT1H") Duration longest) {
  private static final double JITTER = 0.2;
  private static final int SUSPICIOUS = 5;

  public RetrySettings {
    if (tries < 1) throw new IllegalArgumentException("PODWRIGHT_RETRIES_TRIES is 1 or more");
    if (longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "PODWRIGHT_RETRIES_LONGEST is not shorter than PODWRIGHT_RETRIES_FIRST");
    }
  }

  /// True if a job that failed so often is given up.
  public boolean isOver(int failures) {
    return failures >= tries;
  }

  /// The pause after that many failures. Pauses grow by the same factor from the first to the
  /// longest, and chance spreads each by a fifth: jobs that failed together do not come together.
  public Duration pause(int failures, RandomGenerator random) {
    var steps = Math.max(1, tries - 2);
    var growth = Math.pow((double) longest.toMillis() / first.toMillis(), 1.0 / steps);
    var millis = first.toMillis() * Math.pow(growth, failures - 1);
    var spread = 1 - JITTER + 2 * JITTER * random.nextDouble();
    return Duration.ofMillis(Math.round(millis * spread));
  }

  /// True if a job whose workers died that often seems to be what kills them: it waits like one
  /// that failed. Chance alone, where a worker dies every few seconds, meets a job three times.
  public boolean isSuspicious(int deaths) {
    return deaths >= SUSPICIOUS;
  }
}
