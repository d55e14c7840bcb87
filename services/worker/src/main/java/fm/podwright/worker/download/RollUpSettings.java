package fm.podwright.worker.download;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How often downloads are counted.
///
/// @param pause between two counts of the last days (`PODWRIGHT_ROLLUP_PAUSE`)
/// @param days how many days of UTC that are, today among them (`PODWRIGHT_ROLLUP_DAYS`)
/// @param lateDays how many days are counted anew each night, for hits that a publisher could not
///   deliver at once (`PODWRIGHT_ROLLUP_LATE_DAYS`)
@ConfigurationProperties("podwright.rollup")
public record RollUpSettings(
    @Bindable(defaultValue = "PT2M") Duration pause,
    @Bindable(defaultValue = "2") int days,
    @Bindable(defaultValue = "14") int lateDays) {
  public RollUpSettings {
    if (!pause.isPositive()) {
      throw new IllegalArgumentException("PODWRIGHT_ROLLUP_PAUSE is more than 0; write PT2M");
    }
    if (days < 1) throw new IllegalArgumentException("PODWRIGHT_ROLLUP_DAYS is 1 or more");
    if (lateDays < days) {
      throw new IllegalArgumentException(
          "PODWRIGHT_ROLLUP_LATE_DAYS is not less than PODWRIGHT_ROLLUP_DAYS");
    }
  }
}
