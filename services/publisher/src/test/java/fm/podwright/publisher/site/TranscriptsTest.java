package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TranscriptsTest {
  private static final String HOST = "first.localhost";
  private static final String VTT =
      """
      WEBVTT

      00:01:15.250 --> 00:01:18.000
      <v Ann Lee>Salt & &lt;pepper&gt;

      00:01:18.000 --> 00:01:20.500
      <v Ben Roe>Indeed.
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
    studio.transcribe(account, published("Timed"), VTT);
    studio.transcribe(account, published("Untimed"), "Ann Lee: Hello: you.\n\nBen Roe: [Hm");
    published("Silent");
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  private static Episode published(String title) {
    return studio.published(account, show, title, sound(1000, title.length()));
  }

  @Test
  void every_format_has_its_type_and_its_validator_and_may_be_read_from_anywhere() {
    assertFile(
        "vtt", "text/vtt; charset=utf-8", "00:01:15.250 --> 00:01:18.000\n<v Ann Lee>Salt &amp;");
    assertFile(
        "srt",
        "application/x-subrip; charset=utf-8",
        "1\n00:01:15,250 --> 00:01:18,000\nAnn Lee: Salt");
    assertFile("json", "application/json", "\"startTime\":75.25,\"endTime\":78");
    assertFile("html", "text/html; charset=utf-8", "<cite>Ann Lee:</cite>\n<time>1:15</time>");
    assertFile("txt", "text/plain; charset=utf-8", "Ben Roe: Indeed.");
  }

  private static void assertFile(String extension, String type, String content) {
    var path = "/episodes/timed/transcript." + extension;
    var file = listener.get(HOST, path);

    assertThat(file.status()).as(extension).isEqualTo(200);
    assertThat(file.header("content-type")).contains(type);
    assertThat(file.header("access-control-allow-origin")).contains("*");
    assertThat(file.text()).contains(content);
    var etag = file.header("etag").orElseThrow();
    assertThat(listener.get(HOST, path, "If-None-Match: " + etag).status()).isEqualTo(304);
    assertThat(listener.head(HOST, path).status()).isEqualTo(200);
  }

  @Test
  void formats_that_would_need_times_do_not_exist_without_them() {
    for (var extension : new String[] {"vtt", "srt", "json", "pdf", ""}) {
      assertThat(listener.get(HOST, "/episodes/untimed/transcript." + extension).status())
          .as(extension)
          .isEqualTo(404);
    }
    assertThat(listener.get(HOST, "/episodes/untimed/transcript.txt").text())
        .isEqualTo("Ann Lee: Hello: you.\n\nBen Roe: [Hm\n");
    assertThat(listener.get(HOST, "/episodes/silent/transcript.txt").status()).isEqualTo(404);
  }

  @Test
  void a_page_shows_who_speaks_and_seeks_where_there_are_times() {
    var timed = listener.get(HOST, "/episodes/timed").text();
    var untimed = listener.get(HOST, "/episodes/untimed").text();

    assertThat(timed)
        .contains("<cite>Ann Lee</cite>", "href=\"#t=75\" data-seek=\"75\"")
        .contains("<span data-from=\"75.25\" data-to=\"78\">Salt &amp; &lt;pepper&gt;</span>");
    assertThat(untimed)
        .contains("<cite>Ben Roe</cite>", "Hello: you.")
        .doesNotContain("data-seek", "data-from");
    assertThat(listener.get(HOST, "/episodes/silent").text())
        .doesNotContain("<details class=\"transcript\"");
  }

  @Test
  void the_feed_names_what_there_is() {
    var feed = listener.get(HOST, "/feed.xml").text();

    assertThat(feed)
        .contains(
            "episodes/timed/transcript.vtt\" type=\"text/vtt\" language=\"en\" rel=\"captions\"")
        .contains("episodes/untimed/transcript.txt")
        .doesNotContain("episodes/untimed/transcript.vtt", "episodes/silent/transcript");
  }

  @Test
  void a_changed_transcript_is_another_file_at_once() {
    var episode = published("Changing");
    studio.transcribe(account, episode, "Ann: One.");
    var path = "/episodes/changing/transcript.txt";
    Until.fits(() -> listener.get(HOST, path).status(), it -> it == 200);

    studio.transcribe(account, episode, "Ann: Two.");

    Until.fits(() -> listener.get(HOST, path).text(), "Ann: Two.\n"::equals);
  }

  @Test
  void a_preview_shows_what_is_said_and_offers_no_files() {
    var draft = studio.draft(account, show, "Soon", sound(1000, 4));
    studio.transcribe(account, draft, VTT);
    studio.share(account, draft, "a-token");

    var page = listener.get(HOST, "/preview/a-token");

    assertThat(page.text())
        .contains("<cite>Ann Lee</cite>", "data-seek=\"75\"")
        .doesNotContain("transcript.vtt");
    assertThat(listener.get(HOST, "/episodes/soon/transcript.vtt").status()).isEqualTo(404);
  }

  @Test
  void another_accounts_transcript_is_not_found() {
    var other = studio.account();
    var foreign = studio.show(other, "second");
    studio.transcribe(other, studio.published(other, foreign, "Theirs", sound(1000, 9)), VTT);

    assertThat(listener.get("second.localhost", "/episodes/theirs/transcript.vtt").status())
        .isEqualTo(200);
    assertThat(listener.get(HOST, "/episodes/theirs/transcript.vtt").status()).isEqualTo(404);
  }
}
