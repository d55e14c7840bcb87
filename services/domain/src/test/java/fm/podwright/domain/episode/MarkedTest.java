package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Marked.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTest {
  @Test
  void an_excerpt_stands_around_the_first_mark_and_ends_between_words() {
    var text =
        new Marked(
            List.of(
                new Part("word ".repeat(100), false),
                new Part("found", true),
                new Part(" word".repeat(100), false)));

    var excerpt = text.excerpt(120);

    assertThat(text.first()).isEqualTo(500);
    assertThat(excerpt.text())
        .hasSizeLessThan(130)
        .startsWith("… word")
        .endsWith("word …")
        .contains("found");
    assertThat(excerpt.parts()).filteredOn(Part::found).containsExactly(new Part("found", true));
  }

  @Test
  void what_is_short_stays_whole_and_what_has_no_blanks_is_cut_anywhere() {
    assertThat(Marked.plain("Short.").excerpt(100)).isEqualTo(Marked.plain("Short."));
    assertThat(Marked.plain("").excerpt(100).text()).isEmpty();
    assertThat(Marked.plain("字".repeat(500)).excerpt(100).text()).hasSizeBetween(1, 110);
  }
}
