package fm.podwright.dashboard.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformTextTest {
  @Test
  void the_first_heading_is_the_title() {
    var text = PlatformText.of("\n# Our terms\r\n\r\nBe kind.\n", Map.of(), false);

    assertThat(text.title()).isEqualTo("Our terms");
    assertThat(text.markdown()).isEqualTo("\nBe kind.\n");
  }

  @Test
  void known_variables_are_filled_in_and_others_stay_to_be_seen() {
    var text =
        PlatformText.of("{{host}} {{ contact }} {{ nothing }}", Map.of("host", "a$1"), false);

    assertThat(text.markdown()).isEqualTo("a$1 \\{\\{ contact }} \\{\\{ nothing }}");
  }
}
