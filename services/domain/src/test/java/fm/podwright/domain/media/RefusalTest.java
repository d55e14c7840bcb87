package fm.podwright.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void a_refusal_names_what_was_found_and_what_to_do() {
    assertThat(Refusal.notAudio("a PDF").words())
        .isEqualTo("The file is a PDF, not audio. Upload an MP3 or M4A.");
  }
}
