package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fm.podwright.domain.episode.transcript.TranscriptSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents of users are theirs and not in this repository. Where somebody keeps a folder of them
/// (`-Dpodwright.seeds=FOLDER`, or `shared/seeds` beside the repository) they are read as they are;
/// elsewhere this is skipped and ShapesTest holds the same of documents of our own.
class SeedsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("podwright.seeds", "../../../shared/seeds"));

  @BeforeAll
  static void where_there_are_any() {
    assumeTrue(Files.isDirectory(FOLDER), "no documents of users here");
  }

  @ParameterizedTest
  @CsvSource({"000, 25", "001, 50", "002, 42", "004, 50"})
  void every_entry_of_a_list_of_times_is_a_chapter(String seed, int chapters) throws IOException {
    var read = Chapters.of(ShapesTest.notes(document(seed)), Optional.empty(), List.of());

    assertThat(read.all()).hasSize(chapters);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void variables_in_a_chapter_are_filled_in_and_its_title_is_plain_text() throws IOException {
    var read = Chapters.of(ShapesTest.notes(document("000")), Optional.empty(), List.of());

    assertThat(read.all().getLast().title())
        .isEqualTo("Check out https://statuspal.io/ with promo code PRODUCTION to save 10%");
  }

  @Test
  void twelve_markers_alone_on_their_lines_are_a_list_of_twelve() throws IOException {
    var html = Notes.of(document("001")).html();
    var list = html.substring(html.lastIndexOf("<ul>"));

    assertThat(list).startsWith("<ul><li>phoenix →</li>");
    assertThat(Pattern.compile("<li>[a-z-]+ →</li>").matcher(list).results()).hasSize(12);
    assertThat(html).doesNotContain("<h");
  }

  @Test
  void a_talk_without_times_has_its_paragraphs_turns_and_speakers() throws IOException {
    var talk = TranscriptSource.read(document("003")).value().orElseThrow().transcript();

    assertThat(talk.cues()).hasSize(109);
    assertThat(talk.turns()).hasSize(56);
    assertThat(talk.speakers()).hasSize(3);
    assertThat(talk.isTimed()).isFalse();
  }

  private static String document(String number) throws IOException {
    try (var files = Files.list(FOLDER)) {
      var file =
          files.filter(it -> it.getFileName().toString().startsWith(number + "_")).findFirst();
      assumeTrue(file.isPresent(), number + " is not among them");
      return Files.readString(file.orElseThrow());
    }
  }
}
