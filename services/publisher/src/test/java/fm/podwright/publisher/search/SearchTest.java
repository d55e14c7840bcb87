package fm.podwright.publisher.search;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Listener.Answer;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final String HOST = "first.localhost";
  private static final String TALK =
      """
      WEBVTT

      00:00:01.000 --> 00:00:05.000
      <v Ann Lee>Welcome to the harbour.

      01:02:03.400 --> 01:02:08.000
      <v José Gil>We were mooring boats in Öland, “Knots & Ropes” &lt;first&gt;.

      01:02:08.000 --> 01:02:12.000
      <v José Gil>今日は東京で話します。
      """;
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;
  private static Show show;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    studio.transcribe(
        account, written("Why tests", "Notes about **refactoring** a node.js shop."), TALK);
    written("The lighthouse", "A keeper speaks of mooring.");
    studio.draft(account, show, "Secret harbour", sound(1000, 3));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  private static Episode written(String title, String notes) {
    var draft = studio.draft(account, show, title, sound(1000, title.length()));
    var edit =
        new Edit(
            draft.slug(),
            new Words(title, "", notes),
            draft.numbering(),
            draft.explicit(),
            draft.guid());
    return studio.publish(account, studio.save(account, draft, edit));
  }

  @Test
  void what_was_said_is_found_with_its_time_and_the_inflected_word_is_marked() {
    var page = search("moor");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("href=\"/episodes/why-tests#t=3723\"", "1:02:03", "<cite>José Gil:</cite>")
        .contains("<mark>mooring</mark> boats", "&lt;first&gt;", "2 episodes found");
    assertThat(page.header("x-robots-tag")).contains("noindex");
  }

  @Test
  void titles_and_notes_are_found_and_a_title_comes_first() {
    assertThat(search("refactored").text())
        .contains("<mark>refactoring</mark>", "One episode found");
    assertThat(search("lighthouse").text()).contains("<mark>lighthouse</mark>");
  }

  @Test
  void accents_need_not_be_typed_and_the_last_word_not_to_its_end() {
    assertThat(search("oland").text()).contains("<mark>Öland</mark>");
    assertThat(search("ÖLAND").text()).contains("<mark>Öland</mark>");
    assertThat(search("mooring boa").text()).contains("<mark>boats</mark>");
    assertThat(search("node.js").text()).contains("<mark>node.js</mark>");
  }

  @Test
  void words_in_quotes_stand_side_by_side() {
    assertThat(search("\"knots ropes\"").text()).contains("One episode found");
    assertThat(search("\"ropes knots\"").text()).contains("Nothing here holds");
  }

  @Test
  void scripts_without_blanks_are_searched_letter_by_letter() {
    assertThat(search("東京").text()).contains("#t=3728", "One episode found");
    assertThat(search("京東").text()).contains("Nothing here holds");
  }

  @Test
  void drafts_and_other_shows_are_never_found() {
    var other = studio.account();
    var foreign = studio.show(other, "second");
    studio.transcribe(other, studio.published(other, foreign, "Theirs", sound(1000, 9)), TALK);

    assertThat(search("secret").text())
        .contains("Nothing here holds")
        .doesNotContain("Secret harbour");
    assertThat(search("harbour").text()).contains("One episode found").doesNotContain("Theirs");
    assertThat(listener.get("second.localhost", "/search?q=harbour").text())
        .contains("Theirs")
        .doesNotContain("Why tests");
  }

  @Test
  void too_little_and_nothing_are_pages_that_say_so() {
    assertThat(search("").text()).contains("Finds words in titles");
    assertThat(search("a").text()).contains("at least two letters");
    assertThat(search("zebra").text()).contains("Nothing here holds “zebra”.");
    assertThat(listener.get(HOST, "/search").status()).isEqualTo(200);
    assertThat(listener.get(HOST, "/search?q=%zz").status()).isEqualTo(200);
  }

  @Test
  void whatever_is_typed_is_a_search_and_never_a_failure() {
    for (var typed :
        new String[] {
          "<script>alert(1)</script>",
          "'; DROP TABLE passage; --",
          "a & b | !(c) :*",
          "\"",
          "''",
          "\\",
          "the",
          "-harbour",
          "or or or",
          "x".repeat(5000),
          "\u0000\u0007",
          "{0} {",
          "%",
          "ann@example.com",
          "😀😀"
        }) {
      var page = search(typed);

      assertThat(page.status()).as(typed).isEqualTo(200);
      assertThat(page.text()).as(typed).doesNotContain("<script>alert");
    }
  }

  @Test
  void browsers_learn_how_to_search() {
    var description = listener.get(HOST, "/opensearch.xml");

    assertThat(description.header("content-type").orElseThrow())
        .startsWith("application/opensearchdescription+xml");
    assertThat(description.text())
        .contains("template=\"http://first.localhost:8081/search?q={searchTerms}\"");
    assertThat(listener.get(HOST, "/").text())
        .contains("href=\"/opensearch.xml\"", "action=\"/search\"");
  }

  private static Answer search(String typed) {
    return listener.get(HOST, "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
  }
}
