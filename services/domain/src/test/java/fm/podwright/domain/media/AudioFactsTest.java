package fm.podwright.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudioFactsTest {
  private static final AudioFormat STEREO = new AudioFormat(AudioType.MP3, 2, 44_100);

  @Test
  void one_minute_is_the_header_and_sixty_seconds_of_the_average_rate() {
    var facts = facts(new AudioLayout(57_605_128, 5_000, 57_600_000), Duration.ofHours(1));

    assertThat(facts.bitRate()).isEqualTo(128_000);
    assertThat(facts.bytesOfFirst(Duration.ofMinutes(1))).isEqualTo(5_000 + 960_000);
  }

  @Test
  void of_a_trailer_under_a_minute_the_whole_file_is_needed() {
    var facts = facts(new AudioLayout(485_000, 5_000, 480_000), Duration.ofSeconds(30));

    assertThat(facts.bytesOfFirst(Duration.ofMinutes(1))).isEqualTo(485_000);
  }

  @Test
  void two_gigabytes_over_a_day_do_not_overflow() {
    var facts = facts(new AudioLayout(1L << 31, 0, 1L << 31), Duration.ofHours(24));

    assertThat(facts.bytesOfFirst(Duration.ofHours(24))).isEqualTo(1L << 31);
  }

  @Test
  void audio_outside_the_file_is_refused() {
    assertThatThrownBy(() -> new AudioLayout(100, 50, 51))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AudioFacts facts(AudioLayout layout, Duration duration) {
    return new AudioFacts(STEREO, layout, duration, AudioTags.NONE, List.of());
  }
}
