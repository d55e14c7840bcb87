package fm.podwright.domain.episode.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String TALK =
      """
      Greta Sommer:       Welcome to the harbour. I have one question: how do you moor a boat?

      Paul O'Neill:       ... Well, I asked [Ben Moor] ... and he said [Moor (the elder ... twice.

      Paul O'Neill:       There is one rule: never hur—

      Tim B.:             Let's be clear: it was "Knots & Ropes," wasn't it?

      Greta Sommer:       Yes.
      """;

  @Test
  void names_before_colons_are_speakers_and_neighbours_of_one_are_a_turn() {
    var talk = read(TALK);

    assertThat(talk.speakers()).containsExactly("Greta Sommer", "Paul O'Neill", "Tim B.");
    assertThat(talk.cues()).hasSize(5);
    assertThat(talk.turns()).hasSize(4);
    assertThat(talk.isTimed()).isFalse();
  }

  @Test
  void what_is_said_stays_exactly_as_it_is() {
    assertThat(read(TALK).cues())
        .extracting(Cue::text)
        .containsExactly(
            "Welcome to the harbour. I have one question: how do you moor a boat?",
            "... Well, I asked [Ben Moor] ... and he said [Moor (the elder ... twice.",
            "There is one rule: never hur—",
            "Let's be clear: it was \"Knots & Ropes,\" wasn't it?",
            "Yes.");
  }

  @Test
  void a_colon_in_a_sentence_begins_no_turn() {
    var talk =
        read("Ann: Hi.\n\nBen: Hello.\n\nAnn: So:\nRemember: it is\nlate: very.\n\nBen: Yes.");

    assertThat(talk.turns()).hasSize(4);
    assertThat(talk.cues().get(2).text()).isEqualTo("So: Remember: it is late: very.");
  }

  @Test
  void a_paragraph_without_a_name_goes_on_with_the_last_speaker() {
    var talk = read("Ann Lee: One.\n\nTwo.\n\nBen Roe: Three.\n\nAnn Lee: Four.\n\nNote: five.");

    assertThat(talk.turns())
        .extracting(Turn::text)
        .containsExactly("One. Two.", "Three.", "Four. Note: five.");
  }

  @Test
  void names_may_stand_on_lines_of_their_own_or_in_bold_or_be_numbers_of_speakers() {
    assertThat(read("Ann:\nHello there.\n\nBen:\nHi.\n\nAnn:\nBye.").turns())
        .extracting(Turn::text)
        .containsExactly("Hello there.", "Hi.", "Bye.");
    assertThat(read("**Ann:** Hello.\n\n**Ben:** Hi.").speakers()).containsExactly("Ann", "Ben");
    assertThat(read("SPEAKER 1: Hello.\nSPEAKER 2: Hi.").speakers())
        .containsExactly("SPEAKER 1", "SPEAKER 2");
  }

  @Test
  void lines_without_blank_ones_between_are_joined_up_to_the_next_name() {
    var talk = read("Ann: This was\nwrapped.\nBen: Was it?\nAnn: Yes.");

    assertThat(talk.turns())
        .extracting(Turn::text)
        .containsExactly("This was wrapped.", "Was it?", "Yes.");
  }

  @Test
  void text_without_speakers_is_a_transcript_too() {
    var talk = read("It was a dark night.\n\nOne thing: it rained.");

    assertThat(talk.speakers()).isEmpty();
    assertThat(talk.turns()).hasSize(1);
    assertThat(talk.turns().getFirst().speaker()).isEmpty();
  }

  @Test
  void names_of_every_script_are_names() {
    assertThat(read("田中: こんにちは。\n\nليلى: مرحبا.\n\n田中: はい。").speakers())
        .containsExactly("田中", "ليلى");
    assertThat(read("Élodie de la Cruz: Bonjour.\n\nZoë: Salut.").speakers())
        .containsExactly("Élodie de la Cruz", "Zoë");
  }

  @Test
  void without_times_there_is_text_and_html_and_nothing_that_pretends() {
    assertThat(read(TALK).formats()).containsExactly(TranscriptFormat.HTML, TranscriptFormat.TXT);
  }

  @Test
  void what_is_written_as_text_is_read_as_the_same() {
    var talk = read(TALK);

    var again =
        read(new TranscriptDocument(talk, "", java.util.Locale.ENGLISH).as(TranscriptFormat.TXT));

    assertThat(again).isEqualTo(talk);
  }

  @Test
  void speakers_can_be_given_other_names() {
    var named = read(TALK).named(java.util.Map.of("Tim B.", "Timothy Barrow"));

    assertThat(named.speakers()).containsExactly("Greta Sommer", "Paul O'Neill", "Timothy Barrow");
  }

  @Test
  void nothing_is_refused_with_a_remedy() {
    assertThat(problems("  \n")).containsExactly("There is nothing in it.");
    assertThat(problems("a\0b")).first().asString().contains("Line 1", "U+0000");
    assertThat(problems("x".repeat(5_000_001))).first().asString().contains("5 MB");
  }

  private static List<String> problems(String text) {
    return TranscriptSource.read(text).findings().stream().map(Finding::problem).toList();
  }

  static Transcript read(String text) {
    return TranscriptSource.read(text).value().map(TranscriptSource::transcript).orElseThrow();
  }

  static Optional<TranscriptSource> source(String text) {
    return TranscriptSource.read(text).value();
  }
}
