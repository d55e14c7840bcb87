package fm.podwright.domain.episode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
  private static final URI PAGE = URI.create("https://garden.example.com/episodes/one");

  @Test
  void markdown_becomes_html() {
    assertThat(Notes.of("A *b* **c**\n\n- 1\n- 2\n\n3. x").html())
        .isEqualTo(
            """
            <p>A <em>b</em> <strong>c</strong></p>
            <ul><li>1</li><li>2</li></ul>
            <ol start="3"><li>x</li></ol>\
            """);
  }

  @Test
  void headings_start_below_the_page_s_own_and_skip_no_level() {
    var html = Notes.of("# A\n\n#### B\n\n## C\n\n###### D\n\n# E").html();

    assertThat(html.lines())
        .containsExactly("<h3>A</h3>", "<h4>B</h4>", "<h4>C</h4>", "<h5>D</h5>", "<h3>E</h3>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](//evil.example)",
        "<javascript:alert(1)>",
        "<img src=x onerror=alert(1)>",
        "[x](vbscript:x)"
      })
  void what_could_run_is_text_at_most(String markdown) {
    var notes = Notes.of(markdown);

    for (var html : new String[] {notes.html(), notes.summaryHtml(4000, PAGE)}) {
      assertThat(html).doesNotContain("<script", "<img", "href", "<a ");
    }
  }

  @Test
  void links_open_by_http_https_and_mail_and_vouch_for_nobody() {
    assertThat(Notes.of("[a](https://a.example/?b=1&c=2) https://d.example <e@f.example>").html())
        .contains(
            "<a href=\"https://a.example/?b&#61;1&amp;c&#61;2\" rel=\"nofollow noopener\">a</a>")
        .contains("<a href=\"https://d.example\" rel=\"nofollow noopener\">")
        .contains("href=\"mailto:e&#64;f.example\"");
  }

  @Test
  void a_picture_leaves_its_alternative_text() {
    assertThat(Notes.of("![A *red* shed](https://a.example/shed.png)").html())
        .isEqualTo("<p>A <em>red</em> shed</p>");
  }

  @Test
  void a_summary_has_the_elements_that_directories_take_and_no_others() {
    var notes = "# Topics\n\n> quoted\n\n---\n\n`code`\n\n    block <b>\n\nline  \nbreak\n\n1. *i*";

    assertThat(Notes.of(notes).summaryHtml(4000, PAGE))
        .isEqualTo(
            """
            <p><strong>Topics</strong></p>
            <p>quoted</p>
            <p>code</p>
            <p>block &lt;b&gt;</p>
            <p>line</p>
            <p>break</p>
            <ol><li><em>i</em></li></ol>\
            """);
  }

  @Test
  void a_long_summary_ends_with_a_block_and_a_link_to_the_page() {
    var notes = "## Topics\n\n" + "- 1:59 -- It's a shed; what's in it?\n".repeat(300);

    var summary = Notes.of(notes).summaryHtml(4000, PAGE);

    assertThat(summary.getBytes(UTF_8).length).isBetween(3800, 4000);
    assertThat(summary)
        .endsWith(
            "</li></ul>\n<p>… <a href=\""
                + PAGE
                + "\" rel=\"nofollow noopener\">"
                + PAGE
                + "</a></p>");
  }

  @Test
  void a_summary_that_fits_to_the_byte_is_whole_and_one_byte_less_is_not() {
    var notes = Notes.of("one\n\ntwo\n\nthree " + "é".repeat(200));
    var whole = notes.summaryHtml(4000, PAGE);
    var size = whole.getBytes(UTF_8).length;

    assertThat(notes.summaryHtml(size, PAGE)).isEqualTo(whole);
    assertThat(notes.summaryHtml(size - 1, PAGE)).startsWith("<p>one</p>\n<p>two</p>\n<p>… <a");
  }

  @Test
  void one_endless_paragraph_is_cut_between_words() {
    var summary = Notes.of("it's é ".repeat(3000)).summaryHtml(4000, PAGE);

    assertThat(summary.getBytes(UTF_8).length).isBetween(3900, 4000);
    assertThat(summary).startsWith("<p>it&#39;s é it&#39;s").contains("…</p>\n<p>… <a href");
  }

  @Test
  void a_summary_is_never_cut_right_after_a_heading() {
    var summary = Notes.of("a\n\n# Heading\n\n" + "b ".repeat(400)).summaryHtml(300, PAGE);

    assertThat(summary).startsWith("<p>a</p>\n<p>… ");
  }

  @Test
  void plain_text_has_a_line_for_each_block() {
    assertThat(Notes.of("# A *b*\n\nc `d`\ne\n\n- [f](https://g.example)\n- h").plainText())
        .isEqualTo("A b\nc d e\nf\nh");
  }

  @Test
  void liquid_is_found_with_its_line() {
    assertThat(Notes.of("a\nwith {{ page.guest }} and {% include x %}\n\n`{{ y`").liquid())
        .containsExactly(
            new Liquid(2, "{{ page.guest }}"),
            new Liquid(2, "{% include x %}"),
            new Liquid(4, "{{ y`"));
  }

  @Test
  void more_than_notes_may_hold_is_refused_in_words() {
    var tooMuch = "é".repeat(Notes.MAX_BYTES / 2 + 1);

    assertThat(Notes.tooLong(tooMuch))
        .singleElement()
        .satisfies(it -> assertThat(it.problem()).contains("262,146 bytes; at most 262,144"));
    assertThat(Notes.tooLong(tooMuch.substring(1))).isEmpty();
    assertThatThrownBy(() -> Notes.of(tooMuch)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "![", "*a **b ", "> ", "- ", "`", "<", "](", "_a __", "[a](", "{{", "~", "&", "1. ",
        "<a ", "\\[", "#\n\n", "www.", "a@", "http://"
      })
  void nothing_that_is_typed_takes_for_ever(String piece) {
    var notes = piece.repeat(50_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var read = Notes.of(notes.substring(0, Math.min(notes.length(), Notes.MAX_BYTES)));
          assertThat(read.html() + read.plainText()).isNotNull();
          assertThat(read.summaryHtml(4000, PAGE).getBytes(UTF_8).length).isLessThan(4001);
        });
  }
}
