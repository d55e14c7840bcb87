package fm.podwright.worker.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetrySettingsTest {
  private static final RetrySettings TEN =
      new RetrySettings(10, Duration.ofSeconds(5), Duration.ofHours(1));

  @Test
  void pauses_grow_from_the_first_to_the_longest_within_a_fifth() {
    var random = new Random(23);

    assertThat(TEN.pause(1, random)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    assertThat(TEN.pause(9, random)).isBetween(Duration.ofMinutes(48), Duration.ofMinutes(72));
  }

  @Test
  void the_fifth_death_of_its_worker_makes_a_job_suspicious() {
    assertThat(TEN.isSuspicious(4)).isFalse();
    assertThat(TEN.isSuspicious(5)).isTrue();
  }

  @Test
  void the_tenth_failure_is_the_last() {
    assertThat(TEN.isOver(9)).isFalse();
    assertThat(TEN.isOver(10)).isTrue();
  }

  @Test
  void a_longest_pause_below_the_first_is_refused_by_name() {
    assertThatThrownBy(() -> new RetrySettings(3, Duration.ofSeconds(5), Duration.ofSeconds(1)))
        .hasMessageContaining("PODWRIGHT_RETRIES_LONGEST");
  }
}
