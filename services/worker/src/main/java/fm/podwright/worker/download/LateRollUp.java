package fm.podwright.worker.download;

import fm.podwright.worker.job.RecurringHandler;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Counts more days once a day: a publisher that was cut off delivers its hits when it is back.
@Singleton
final class LateRollUp implements RecurringHandler {
  private final RollingUp rollingUp;
  private final RollUpSettings settings;

  LateRollUp(RollingUp rollingUp, RollUpSettings settings) {
    this.rollingUp = rollingUp;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "late-roll-up";
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    rollingUp.rollUp(settings.lateDays());
  }
}
