package fm.podwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.testkit.Audio.Chapter;
import fm.podwright.testkit.Audio.Tags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudioTest {
  @Test
  void an_mp3_has_16_000_bytes_a_second() throws IOException {
    var file = Audio.mp3(Duration.ofMinutes(5)).file();

    assertThat(Files.size(file)).isBetween(4_790_000L, 4_810_000L);
    assertThat(Files.readAllBytes(file)).startsWith(0xFF, 0xFB);
  }

  @Test
  void it_is_made_once() throws IOException {
    var made = Files.getLastModifiedTime(Audio.mp3(Duration.ofSeconds(5)).file());

    assertThat(Files.getLastModifiedTime(Audio.mp3(Duration.ofSeconds(5)).file())).isEqualTo(made);
  }

  @Test
  void tags_chapters_and_artwork_are_inside() throws IOException {
    var tags =
        new Tags(
            "A title",
            "An artist",
            List.of(new Chapter(Duration.ZERO, "Hello"), new Chapter(Duration.ofSeconds(5), "Bye")),
            true);

    var content =
        new String(
            Files.readAllBytes(Audio.mp3(Duration.ofSeconds(10)).with(tags).file()),
            StandardCharsets.ISO_8859_1);

    assertThat(content).startsWith("ID3").contains("TIT2", "TPE1", "CHAP", "APIC");
  }

  @Test
  void an_m4a_has_its_index_at_the_end() throws IOException {
    var content =
        new String(
            Files.readAllBytes(Audio.m4a(Duration.ofSeconds(10)).file()),
            StandardCharsets.ISO_8859_1);

    assertThat(content.indexOf("moov")).isGreaterThan(content.indexOf("mdat"));
  }
}
