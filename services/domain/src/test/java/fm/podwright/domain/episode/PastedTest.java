package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A page that was pasted as plain text: no blank lines, markers alone on their lines.
class PastedTest {
  private static final String PAGE =
      """
      We talk about sheds. They are made
      of wood.
      Topics
      - 1:00 – Wood
      - 2:00 – Nails and
        screws
      - 3:00 – Paint
      Links
      Read more
      - https://a.example/
      - https://b.example/
      Tools
      -
      hammer →
      -
      saw →
      -
      """;

  @Test
  void the_times_are_chapters_though_text_follows_them_at_once() {
    assertThat(Chapters.of(Notes.of(PAGE), Optional.empty(), List.of()).all())
        .extracting(Chapter::title)
        .containsExactly("Wood", "Nails and screws", "Paint");
  }

  @Test
  void a_dash_alone_begins_an_entry_and_underlines_nothing() {
    assertThat(Notes.of(PAGE).html())
        .doesNotContain("<h")
        .contains(
            "<p>Links\nRead more</p>", "<p>Tools</p>\n<ul><li>hammer →</li><li>saw →</li></ul>");
  }

  @Test
  void a_wrapped_entry_goes_on() {
    assertThat(Notes.of("- one\nand more\n- two").html())
        .isEqualTo("<ul><li>one\nand more</li><li>two</li></ul>");
  }

  @Test
  void headings_underlined_with_more_than_a_dash_stay() {
    assertThat(Notes.of("Sheds\n---\n\nWords").html()).startsWith("<h3>Sheds</h3>");
  }
}
