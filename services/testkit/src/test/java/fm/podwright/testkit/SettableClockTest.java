package fm.podwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void it_stands_still_until_it_is_moved() {
    var clock = new SettableClock(MONDAY);
    assertThat(clock.instant()).isEqualTo(MONDAY);

    clock.advance(Duration.ofHours(1));
    assertThat(clock.instant()).isEqualTo(MONDAY.plusSeconds(3600));

    clock.set(MONDAY);
    assertThat(clock.instant()).isEqualTo(MONDAY);
  }
}
