package fm.podwright.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WaveformTest {
  @Test
  void the_compact_form_reads_back_as_the_same_peaks() {
    var waveform = Waveform.of(new byte[] {0, 1, 127, (byte) 128, (byte) 255});

    assertThat(Waveform.parse(waveform.compact())).isEqualTo(waveform);
    assertThat(waveform.peak(4)).isEqualTo(255);
  }

  @Test
  void the_compact_form_is_safe_in_urls_and_attributes() {
    assertThat(Waveform.of(new byte[] {(byte) 0xFB, (byte) 0xFF}).compact()).matches("[\\w-]+");
  }

  @Test
  void a_waveform_does_not_change_with_the_array_it_came_from() {
    var peaks = new byte[] {1, 2, 3};
    var waveform = Waveform.of(peaks);

    peaks[0] = 9;

    assertThat(waveform.peak(0)).isEqualTo(1);
  }

  @Test
  void nonsense_is_refused() {
    assertThatThrownBy(() -> Waveform.parse("<script>"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Waveform.parse("")).isInstanceOf(IllegalArgumentException.class);
  }
}
