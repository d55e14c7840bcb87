package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaptersTest {
  private static final URI PAGE = URI.create("https://garden.example.com/episodes/one");
  private static final Variables GUEST =
      new Variables(
          java.util.Map.of("page.guest_website", "https://shed.example/", "page.guest", "Ann Lee"),
          List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 1:59 - %s", "* 01:59 -- %s", "1. 1:59 – %s", "- 1:59 — %s", "- (00:01:59) %s",
        "- **[01:59](#t=01:59)** %s", "- [1:59] %s", "- 1:59 %s", "- 0:01:59 | %s", "- 1:59: %s",
        "1:59 %s", "(1:59) - %s", "- 1:59 - 4:52 %s", "• 1:59 · %s"
      })
  void a_list_of_times_is_the_chapter_list(String line) {
    var lines =
        List.of(
            line.formatted("A shed"),
            later(line, "10:02", "What's in it"),
            later(line, "1:00:05", "Tea"));

    var chapters = read("Words.\n\n" + String.join("\n", lines) + "\n\nMore.", 90);

    assertThat(chapters.all())
        .containsExactly(
            Chapter.of(Duration.ofSeconds(119), "A shed"),
            Chapter.of(Duration.ofSeconds(602), "What's in it"),
            Chapter.of(Duration.ofSeconds(3605), "Tea"));
    assertThat(chapters.findings()).isEmpty();
  }

  private static String later(String line, String time, String title) {
    return line.replaceAll("(?:0?0:)?0?1:59", time).formatted(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 1:00 a\n- 2:00 b",
        "- 1:00 a\n- 2:00 b\n- no time",
        "- 1:99 a\n- 2:99 b\n- 3:99 c",
        "```\n1:00 a\n2:00 b\n3:00 c\n```",
        "At 1:00 tea, at\n2:00 cake and at\n3:00 more tea."
      })
  void other_lists_are_no_chapters(String notes) {
    assertThat(read(notes, 60).all()).isEmpty();
  }

  @Test
  void the_second_list_gives_links_only() {
    var notes = "- 1:00 a\n- 2:00 b\n- 3:00 c\n\nWords.\n\n- 4:00 d\n- 5:00 e\n- 6:00 f";

    assertThat(read(notes, 60).all()).hasSize(3);
    assertThat(Notes.of(notes).html()).contains("data-seek=\"60\"", "data-seek=\"360\"");
  }

  @Test
  void times_that_do_not_ascend_are_no_chapters_and_that_is_said() {
    var notes = "- 1:00 a\n- 3:00 b\n- 2:00 c\n\nWords.\n\n- 4:00 d\n- 5:00 e\n- 6:00 f";

    assertThat(read(notes, 60).all()).first().isEqualTo(Chapter.of(Duration.ofMinutes(4), "d"));
    assertThat(read(notes.substring(0, 26), 60).findings())
        .singleElement()
        .matches(it -> !it.blocks() && it.problem().contains("2:00 “c”"));
  }

  @Test
  void a_time_past_the_end_is_left_out_and_named() {
    var chapters = read("- 1:00 a\n- 2:00 b\n- 3:00 c\n- 30:00 d", 30);

    assertThat(chapters.all()).hasSize(3);
    assertThat(chapters.findings())
        .singleElement()
        .extracting(Finding::sentence)
        .asString()
        .contains("ends at 30:00", "30:00 “d”");
  }

  @Test
  void titles_are_plain_text() {
    var notes =
        "- 1:00 See *the* [shed](https://a.example)\n- 2:00 `b`\n"
            + "- 3:00 -- Check out <{{ page.guest_website }}> with code *SHED* to save 10%";

    var chapters = Chapters.of(Notes.of(notes, GUEST), Optional.empty(), List.of());

    assertThat(chapters.all())
        .extracting(Chapter::title)
        .containsExactly(
            "See the shed", "b", "Check out https://shed.example/ with code SHED to save 10%");
  }

  @Test
  void marks_add_links_and_pictures_and_hidden_chapters() {
    var link = Optional.of(URI.create("https://a.example/"));
    var marks =
        List.of(
            new ChapterMark(Duration.ofMinutes(1), "a", link, Optional.empty(), false),
            new ChapterMark(Duration.ofSeconds(100), "b", link, Optional.empty(), false),
            new ChapterMark(Duration.ofSeconds(150), "Hidden", Optional.empty(), link, true));

    var chapters = Chapters.of(Notes.of("- 1:00 a\n- 2:00 b\n- 3:00 c"), Optional.empty(), marks);

    assertThat(chapters.all()).extracting(Chapter::title).containsExactly("a", "b", "Hidden", "c");
    assertThat(chapters.visible()).filteredOn(it -> it.link().isPresent()).hasSize(2);
  }

  @Test
  void times_lead_to_their_moment_on_the_page_and_from_the_feed() {
    var notes = Notes.of("- (1:59) a\n- **[02:00](#t=02:00)** b\n- 1:00:05 -- c");

    assertThat(notes.html())
        .contains("(<a href=\"#t&#61;119\" data-seek=\"119\"", ">1:59</a>) a", "data-seek=\"120\"");
    assertThat(notes.html(PAGE))
        .contains("href=\"" + PAGE + "#t&#61;3605\"")
        .doesNotContain("data-seek");
  }

  @Test
  void the_description_has_a_copy_that_begins_at_zero() {
    var summary =
        summary("Words.\n\n## Topics\n\n- 1:59 -- A & B\n- 2:00 b\n- 1:00:05 c\n\nEnd.", 4000);

    assertThat(summary)
        .isEqualTo(
            """
            <p>Words.</p>
            <p><strong>Topics</strong></p>
            <p>00:00 Introduction</p>
            <p>01:59 - A &amp; B</p>
            <p>02:00 - b</p>
            <p>1:00:05 - c</p>
            <p>End.</p>\
            """);
    assertThat(summary("- 0:00 a\n- 1:00 b\n- 2:00 c", 4000)).startsWith("<p>00:00 - a</p>");
  }

  @Test
  void words_below_the_list_make_way_before_titles_are_shortened() {
    var list = list(20, "word ".repeat(12));

    var whole = summary("Above.\n\n" + list + "\n\n" + "Below. ".repeat(400), 4000);
    var crowded = summary("Above. ".repeat(200) + "\n\n" + list(40, "word ".repeat(12)), 4000);

    assertThat(whole)
        .contains("Above.", "word".repeat(1) + "</p>", PAGE.toString())
        .doesNotContain("…</p>\n<p>");
    assertThat(crowded).contains("Above.", "39:00 - word", "…</p>");
    assertThat(crowded.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
        .isBetween(3500, 4000);
  }

  @Test
  void all_chapters_stay_however_many_words_stand_above() {
    var summary = summary("Above. ".repeat(900) + "\n\n" + list(50, "word ".repeat(14)), 4000);

    assertThat(summary).contains("00:00 Introduction", "01:00 - ", "50:00 - ");
    assertThat(summary.length()).isLessThanOrEqualTo(4000);
  }

  private static String list(int count, String title) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(it -> "- " + it + ":00 -- " + title.strip())
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  private static String summary(String markdown, int max) {
    var notes = Notes.of(markdown);
    var chapters = Chapters.of(notes, Optional.empty(), List.of());
    return notes.summaryHtml(max, PAGE, chapters, "Introduction");
  }

  private static Chapters read(String markdown, int minutes) {
    return Chapters.of(Notes.of(markdown), Optional.of(Duration.ofMinutes(minutes)), List.of());
  }
}
