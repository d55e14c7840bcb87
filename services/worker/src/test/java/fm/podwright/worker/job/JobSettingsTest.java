package fm.podwright.worker.job;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.worker.RunningWorker;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobSettingsTest {
  /// A worker looks at every second heartbeat for jobs whose heartbeats are missing.
  @Test
  void a_job_whose_worker_died_is_taken_over_within_a_minute_unless_settings_say_otherwise()
      throws Exception {
    try (var worker = RunningWorker.start(Map.of())) {
      var heartbeat = worker.bean(JobSettings.class).heartbeat();

      assertThat(heartbeat.multipliedBy(JobRunner.MISSED_HEARTBEATS + 2))
          .isLessThan(Duration.ofMinutes(1));
    }
  }
}
