package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChapterWriterTest {
  private static final String NOTES =
      """
      Words about {{ page.guest }}.

      - 1:00 -- A *shed*
      - 2:00 -- See <{{ page.guest_website }}>
        and more
      - 3:00 -- Tea

      More words.
      """;

  @Test
  void chapters_as_they_are_leave_the_notes_as_they_are() {
    assertThat(written(NOTES, chapters(NOTES))).isEqualTo(NOTES);
  }

  @Test
  void a_new_chapter_has_the_style_of_the_list() {
    var chapters = new ArrayList<>(chapters(NOTES));
    chapters.add(Chapter.of(Duration.ofSeconds(150), "Cake [or] *not*"));

    assertThat(written(NOTES, chapters))
        .isEqualTo(NOTES.replace("- 3:00", "- 2:30 -- Cake \\[or\\] \\*not\\*\n- 3:00"));
  }

  @Test
  void a_moved_chapter_keeps_its_words_with_their_marks() {
    var chapters = List.of(Chapter.of(Duration.ofSeconds(65), "A shed"), chapters(NOTES).get(2));

    assertThat(written(NOTES, chapters))
        .contains("- 1:05 -- A *shed*\n- 3:00 -- Tea\n\nMore")
        .doesNotContain("guest_website");
  }

  @Test
  void linked_times_and_numbers_follow() {
    var notes =
        "3. **[01:00](#t=01:00)** a\n4. **[02:00](#t=02:00)** b\n5. **[03:00](#t=03:00)** c";
    var chapters = new ArrayList<>(chapters(notes));
    chapters.set(1, Chapter.of(Duration.ofSeconds(150), "b"));
    chapters.add(0, Chapter.of(Duration.ofSeconds(30), "z"));

    assertThat(written(notes, chapters))
        .isEqualTo(
            """
            3. **[00:30](#t=30)** z
            4. **[01:00](#t=60)** a
            5. **[02:30](#t=150)** b
            6. **[03:00](#t=180)** c
            """);
  }

  @Test
  void without_a_list_one_is_appended_and_can_be_taken_away() {
    var chapters = chapters(NOTES);

    var appended = written("Words.", chapters);

    assertThat(appended).startsWith("Words.\n\n## Chapters\n\n- 1:00 - A shed\n- 2:00 - See ");
    assertThat(chapters(appended)).isEqualTo(chapters);
    assertThat(written(appended, List.of())).isEqualTo("Words.\n\n");
  }

  private static List<Chapter> chapters(String markdown) {
    return Chapters.of(Notes.of(markdown), Optional.empty(), List.of()).all();
  }

  private static String written(String markdown, List<Chapter> chapters) {
    return Chapters.writeInto(Notes.of(markdown), chapters);
  }
}
