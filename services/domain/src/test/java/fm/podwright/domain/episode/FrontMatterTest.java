package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String PASTED =
      """
      ---
      layout: "podcast"

      mp3_bytes: "61128576"
      mp3_duration: "1:03:40"

      guest: "Bea Moss"
      guest_website: "https://shed.example/"

      tags:
        - "garden"
        - 'shed''s'
        - plain # a comment

      title: "Bea: \\"Sheds\\" Are a Service"
      description:
        Bea Moss talks about building sheds with oak and pine. It's
        all done: in one garden.
      ---

      In this episode, {{ page.guest }} talks.

      ## Topics
      """;

  @Test
  void an_episode_file_fills_the_form() {
    var read = FrontMatter.parse(PASTED);

    assertThat(read.title()).contains("Bea: \"Sheds\" Are a Service");
    assertThat(read.summary())
        .contains(
            "Bea Moss talks about building sheds with oak and pine."
                + " It's all done: in one garden.");
    assertThat(read.guests()).containsExactly("Bea Moss");
    assertThat(read.tags()).containsExactly("garden", "shed's", "plain");
    assertThat(read.body()).isEqualTo("In this episode, {{ page.guest }} talks.\n\n## Topics");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void what_the_form_has_no_place_for_is_named() {
    assertThat(FrontMatter.parse(PASTED).unused())
        .containsExactly("layout", "mp3_bytes", "mp3_duration");
  }

  @Test
  void guests_and_tags_are_people_and_topics_as_the_form_has_them() {
    var read = FrontMatter.parse(PASTED.replace("tags:", "guest_twitter: \"bea_moss\"\ntags:"));

    assertThat(read.people())
        .isEqualTo("Bea Moss (Guest) https://shed.example/ https://x.com/bea_moss");
    assertThat(read.topics()).isEqualTo("Garden, Shed's, Plain");
  }

  @Test
  void numbers_dates_and_answers_are_read() {
    var read =
        FrontMatter.parse(
            "---\r\nepisode: 12\r\nseason: '3'\r\ndate: 2020-06-01 10:00:00 -0400\r\n"
                + "explicit: yes\r\nguid: https://old.example/?p=7\r\nslug: sheds\r\n---\r\nx");

    assertThat(read.number().value()).contains(12);
    assertThat(read.season().value()).contains(3);
    assertThat(read.date(LONDON).value()).contains(Instant.parse("2020-06-01T14:00:00Z"));
    assertThat(read.explicit()).contains(true);
    assertThat(read.guid()).contains("https://old.example/?p=7");
    assertThat(read.slug()).contains("sheds");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-06-01, 2020-05-31T23:00:00Z",
    "2020-06-01 10:00, 2020-06-01T09:00:00Z",
    "2020-06-01T10:00:00, 2020-06-01T09:00:00Z",
    "2020-06-01T10:00:00Z, 2020-06-01T10:00:00Z",
    "2020-06-01T10:00:00.000+02:00, 2020-06-01T08:00:00Z"
  })
  void dates_come_in_many_shapes(String text, Instant expected) {
    assertThat(FrontMatter.parse("---\ndate: " + text + "\n---").date(LONDON).value())
        .contains(expected);
  }

  @Test
  void what_is_no_date_or_number_is_said() {
    var read = FrontMatter.parse("---\ndate: soon\nnumber: twelve\n---");

    assertThat(read.date(LONDON).findings()).hasSize(1);
    assertThat(read.number().findings()).hasSize(1);
  }

  @Test
  void lists_on_one_line_and_text_in_blocks_are_read() {
    var read =
        FrontMatter.parse(
            "---\ntags: [a, \"b, c\", ]\nsummary: |\n  one\n  two\nx: >-\n  1\n  2\n---");

    assertThat(read.tags()).containsExactly("a", "b, c");
    assertThat(read.summary()).contains("one\ntwo");
    assertThat(read.values()).containsEntry("x", List.of("1 2"));
  }

  @Test
  void maps_are_named_and_left() {
    var read =
        FrontMatter.parse("---\nhost:\n  name: Ann\n  web: x\nseo: {a: b}\ntitle: T\n---\nN");

    assertThat(read.title()).contains("T");
    assertThat(read.findings())
        .hasSize(2)
        .allMatch(it -> it.problem().contains("entries of its own"));
  }

  @Test
  void what_is_malformed_is_said_with_its_line() {
    var read = FrontMatter.parse("---\ntitle: \"T\nwhat is this\nnumber: 1\nnumber: 2\n---\nN");

    assertThat(read.findings())
        .extracting(it -> it.problem())
        .anyMatch(it -> it.contains("Line 3"))
        .anyMatch(it -> it.contains("“title” in the front matter has a quote that never ends"))
        .anyMatch(it -> it.contains("“number” in the front matter stands there twice"));
    assertThat(read.number().value()).contains(1);
  }

  @Test
  void text_without_front_matter_is_left_as_it_is() {
    assertThat(FrontMatter.parse("Notes\n---\n").body()).isEqualTo("Notes\n---\n");
    assertThat(FrontMatter.isIn("Notes\n---\n")).isFalse();
    assertThat(FrontMatter.isIn("----\n")).isFalse();
    assertThat(FrontMatter.isIn(PASTED)).isTrue();
  }

  @Test
  void front_matter_that_never_ends_is_said_and_kept_as_notes() {
    var read = FrontMatter.parse("---\ntitle: T\n");

    assertThat(read.findings()).hasSize(1);
    assertThat(read.values()).isEmpty();
    assertThat(read.body()).isEqualTo("---\ntitle: T\n");
  }

  @Test
  void nothing_that_is_pasted_throws() {
    var random = new Random(3);
    var pieces =
        List.of(
            "a", ": ", "\n", "  ", "- ", "\"", "'", "\\", "[", "{", "}", "|", ">", "#", "~", "é",
            "\\u12", "---\n");
    for (var round = 0; round < 5000; round++) {
      var text = new StringBuilder("---\n");
      for (var i = random.nextInt(40); i > 0; i--)
        text.append(pieces.get(random.nextInt(pieces.size())));

      var read = FrontMatter.parse(text.append("\n---\nbody").toString());

      assertThat(read.body()).endsWith("body");
    }
    assertThat(FrontMatter.parse("---\na: \"" + "\\\\".repeat(100_000) + "\"\n---").values())
        .containsKey("a");
  }
}
