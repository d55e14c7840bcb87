package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.transcript.TranscriptSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole documents of the shapes that users bring, from one end to the other.
class ShapesTest {
  @ParameterizedTest
  @ValueSource(ints = {25, 42, 50})
  void every_entry_of_a_long_list_is_a_chapter_and_the_last_is_plain_text(int chapters) {
    var notes = notes(Shapes.jekyll(chapters));

    var read = Chapters.of(notes, Optional.empty(), List.of());

    assertThat(read.all()).hasSize(chapters);
    assertThat(read.findings()).isEmpty();
    assertThat(read.all().getLast().title())
        .isEqualTo("Check out https://shed.example/ with promo code OAK to save 5%");
  }

  @Test
  void misread_headings_are_repaired_exactly() {
    assertThat(Misread.in(Shapes.jekyll(25)))
        .extracting(Misread::after)
        .containsExactly("###### 📄 References", "###### ⚙️ Tools");
  }

  @Test
  void markers_alone_on_their_lines_are_one_list_and_no_headings() {
    var tools = List.of("hammer", "saw", "plane", "drill", "chisel", "level", "rasp", "awl");

    var html = Notes.of(Shapes.pasted(tools)).html();

    assertThat(html).doesNotContain("<h");
    for (var tool : tools) assertThat(html).contains("<li>" + tool + " →</li>");
  }

  @Test
  void paragraphs_of_a_talk_are_joined_to_turns_of_their_speakers() {
    var speakers = List.of("Greta Sommer", "Paul O'Neill", "Tim B.");

    var talk = TranscriptSource.read(Shapes.talk(speakers, 109)).value().orElseThrow().transcript();

    assertThat(talk.cues()).hasSize(109);
    assertThat(talk.turns()).hasSize(73);
    assertThat(talk.speakers()).containsExactlyElementsOf(speakers);
    assertThat(talk.isTimed()).isFalse();
  }

  /// The notes behind front matter, with the variables that it gives.
  static Notes notes(String document) {
    var matter = FrontMatter.parse(document);
    Map<String, String> values = new HashMap<>();
    matter.values().forEach((name, value) -> values.put("page." + name, value.getFirst()));
    return Notes.of(matter.body(), new Variables(values, List.of()));
  }
}
