package fm.podwright.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LoudnessTest {
  @Test
  void a_quiet_episode_is_told_by_how_much() {
    assertThat(new Loudness(-21.34, -3).sentence())
        .isEqualTo("-21.3 LUFS: 5.3 dB quieter than the -16 LUFS that podcast apps ask for.");
  }

  @Test
  void a_loud_episode_is_told_by_how_much() {
    assertThat(new Loudness(-9, 0.4).sentence())
        .isEqualTo("-9.0 LUFS: 7.0 dB louder than the -16 LUFS that podcast apps ask for.");
  }

  @Test
  void within_one_unit_is_on_target() {
    assertThat(new Loudness(-17, -1).isOnTarget()).isTrue();
    assertThat(new Loudness(-17.1, -1).isOnTarget()).isFalse();
  }

  @Test
  void silence_is_called_silence() {
    assertThat(new Loudness(-120, -120).sentence()).isEqualTo("There is no sound in this file.");
  }

  @Test
  void infinity_is_refused() {
    assertThatThrownBy(() -> new Loudness(Double.NEGATIVE_INFINITY, -3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
