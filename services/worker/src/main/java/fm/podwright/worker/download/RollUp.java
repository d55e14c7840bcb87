package fm.podwright.worker.download;

import fm.podwright.worker.job.RecurringHandler;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Counts the last days every few minutes.
@Singleton
final class RollUp implements RecurringHandler {
  private final RollingUp rollingUp;
  private final RollUpSettings settings;

  RollUp(RollingUp rollingUp, RollUpSettings settings) {
    this.rollingUp = rollingUp;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "roll-up";
  }

  @Override
  public Duration pause() {
    return settings.pause();
  }

  @Override
  public void run() {
    rollingUp.rollUp(settings.days());
  }
}
