package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTest {
  @ParameterizedTest
  @CsvSource({
    "x-MacRoman,📄 References",
    "x-MacRoman,⚙️ Tech Stack",
    "x-MacRoman,🛠 Libraries Used",
    "x-MacRoman,Café – naïve “quotes”",
    "windows-1252,Café – naïve “quotes”",
    "windows-1252,It’s about €5",
    "windows-1252,日本語のタイトル"
  })
  void what_was_misread_is_repaired_exactly(String encoding, String meant) {
    var misread = misread(meant, encoding);

    assertThat(misread).isNotEqualTo(meant);
    assertThat(Misread.repaired(misread)).isEqualTo(meant);
  }

  @Test
  void each_line_is_named_with_before_and_after() {
    var heading = "###### " + misread("⚙️ Tech Stack", "x-MacRoman");

    var found = Misread.in("Words first.\n\n" + heading + "\n- nginx\n");

    assertThat(found).isEqualTo(List.of(new Misread(3, heading, "###### ⚙️ Tech Stack")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words.",
        "« École », «État» et «Évidence»",
        "„Ärger“ über Öl – naïve Übung",
        "São Paulo, Ærø, Łódź",
        "√2 ≈ 1.41, 5 € ≤ 6 €",
        "📄 References",
        "Ελληνικά, Русский, العربية, 日本語"
      })
  void what_people_write_on_purpose_stays(String text) {
    assertThat(Misread.in(text)).isEmpty();
    assertThat(Misread.repaired(text)).isEqualTo(text);
  }

  @Test
  void lines_and_their_ends_stay_where_nothing_is_wrong() {
    var text = "\n\n a \n" + misread("é", "x-MacRoman") + "\n\n";

    assertThat(Misread.repaired(text)).isEqualTo("\n\n a \né\n\n");
  }

  /// As a program reads UTF-8 that was told of another encoding; bytes that it has no character for
  /// become the control characters of that number, as browsers do it.
  private static String misread(String text, String encoding) {
    var read = new StringBuilder();
    for (var it : text.getBytes(StandardCharsets.UTF_8)) {
      var character = new String(new byte[] {it}, Charset.forName(encoding));
      read.append(character.equals("\uFFFD") ? (char) (it & 0xFF) : character.charAt(0));
    }
    return read.toString();
  }
}
