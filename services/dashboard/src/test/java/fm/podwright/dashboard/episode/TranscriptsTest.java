package fm.podwright.dashboard.episode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.templates.dashboard.episode.TranscriptPage;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TranscriptsTest {
  private static final String SRT =
      """
      1
      00:00:01,000 --> 00:00:02,000
      Ann L.: Hello.

      2
      01:00:30,000 --> 01:00:31,000
      Ben Roe: Bye.

      3
      01:00:32,000 --> 01:00:33,000
      Ann L.: Bye.
      """;
  private static final String ANN = TranscriptPage.name(Speaker.of("Ann L."));
  private static final String BEN = TranscriptPage.name(Speaker.of("Ben Roe"));
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("low-tide");

  @Test
  void an_uploaded_file_is_understood_and_that_is_shown() {
    var path = studio.ready(show, "Uploaded");

    var answer = upload(studio.owner(), path, SRT, "");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(panel(path))
        .contains("SubRip (SRT)", "3 cues in 3 turns", "0:01 to 1:00:33", "Ann L.", "Ben Roe")
        .contains("2 of 3 cues begin after the audio has ended.");
  }

  @Test
  void pasted_text_is_one_too_and_has_no_times() {
    var path = studio.draft(show);

    upload(studio.owner(), path, "", "Ann: Hello.\n\nBen: [Hm");

    assertThat(panel(path)).contains("Plain text", "2 paragraphs in 2 turns", "[Hm");
    assertThat(get(path, "txt").body()).isEqualTo("Ann: Hello.\n\nBen: [Hm\n");
    assertThat(get(path, "vtt").statusCode()).isEqualTo(404);
  }

  @Test
  void a_broken_one_is_refused_by_its_line_and_nothing_is_lost() {
    var path = studio.draft(show);
    upload(studio.owner(), path, "", "Ann: Kept.\n\nBen: Kept.");

    var answer =
        upload(
            studio.owner(), path, "", "WEBVTT\n\n00:05.000 --> 00:01.000\n<v Ann>My pasted words");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Line 3 ends before it begins", "My pasted words", "Ann: Kept.".substring(5));
  }

  @Test
  void speakers_get_other_names() {
    var path = studio.ready(show, "Named");
    upload(studio.owner(), path, SRT, "");

    studio.owner().post(path + "/transcript/speakers", Map.of(ANN, "Ann <Lee>", BEN, "  "));

    assertThat(panel(path)).contains("Ann &lt;Lee&gt;").doesNotContain("Ann <Lee>");
    assertThat(get(path, "vtt").body()).contains("<v Ann &lt;Lee&gt;>Hello.", "<v Ben Roe>Bye.");
  }

  @Test
  void names_that_two_give_at_once_are_both_kept_and_none_is_overwritten_unseen() {
    var path = studio.ready(show, "Named twice");
    upload(studio.owner(), path, SRT, "");
    var shown = shown(panel(path));
    studio.owner().post(path + "/transcript/speakers", Map.of(ANN, "Ann Lee", BEN, "Ben Roe"));

    var answer =
        studio
            .owner()
            .post(
                path + "/transcript/speakers",
                Map.of("shown", shown, ANN, "Ann L.", BEN, "Benjamin"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("value=\"Ann Lee\"", "value=\"Benjamin\"");
    assertThat(get(path, "vtt").body()).contains("<v Ann Lee>Hello.", "<v Ben Roe>Bye.");
    var again = Map.of("shown", shown(answer.body()), ANN, "Ann Lee", BEN, "Benjamin");
    assertThat(studio.owner().post(path + "/transcript/speakers", again).statusCode())
        .isEqualTo(303);
    assertThat(get(path, "vtt").body()).contains("<v Ann Lee>Hello.", "<v Benjamin>Bye.");
  }

  @Test
  void a_transcript_is_removed() {
    var path = studio.draft(show);
    upload(studio.owner(), path, "", "Ann: Hello.\n\nBen: Hm.");

    var answer = studio.owner().post(path + "/transcript/removal", Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(panel(path)).contains("Add a transcript").doesNotContain("Who speaks");
  }

  @Test
  void downloads_are_files_and_never_pages_of_the_dashboard() {
    var path = studio.draft(show);
    upload(studio.owner(), path, "", "Ann: <script>alert(1)</script>.\n\nBen: Hm.");

    var answer = get(path, "html");

    assertThat(answer.headers().firstValue("content-type")).contains("application/octet-stream");
    assertThat(answer.headers().firstValue("content-disposition"))
        .contains("attachment; filename=\"transcript.html\"");
    assertThat(panel(path)).doesNotContain("<script>alert");
  }

  @Test
  void an_editor_changes_a_draft_and_nothing_that_is_out() {
    var path = studio.ready(show, "Out");
    studio.press(path, "PUBLISH", Map.of());
    var editor =
        studio.dashboard().member(studio.owner(), Studio.OWNER, "ed@example.com", Role.EDITOR);

    assertThat(upload(editor, path, SRT, "").statusCode()).isEqualTo(403);
    assertThat(upload(editor, studio.draft(show), SRT, "").statusCode()).isEqualTo(303);
  }

  @Test
  void another_accounts_transcript_is_not_found() {
    var path = studio.draft(show);
    upload(studio.owner(), path, SRT, "");
    var other = studio.dashboard().owner("grace@example.com");

    assertThat(other.get(path + "/transcript").statusCode()).isEqualTo(404);
    assertThat(other.get(path + "/transcript/files/txt").statusCode()).isEqualTo(404);
    assertThat(upload(other, path, SRT, "").statusCode()).isEqualTo(404);
    assertThat(other.post(path + "/transcript/speakers", Map.of(ANN, "x")).statusCode())
        .isEqualTo(404);
    assertThat(other.post(path + "/transcript/removal", Map.of()).statusCode()).isEqualTo(404);
    assertThat(panel(path)).contains("SubRip");
  }

  private static String shown(String page) {
    var begin = page.indexOf("name=\"shown\" value=\"") + 20;
    return page.substring(begin, page.indexOf('"', begin));
  }

  private static String panel(String path) {
    return studio.owner().get(path + "/transcript").body();
  }

  private static HttpResponse<String> get(String path, String extension) {
    return studio.owner().get(path + "/transcript/files/" + extension);
  }

  private static HttpResponse<String> upload(
      Browser browser, String path, String file, String text) {
    var body =
        """
        --edge\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: application/octet-stream\r
        \r
        %s\r
        --edge\r
        Content-Disposition: form-data; name="text"\r
        \r
        %s\r
        --edge--\r
        """
            .formatted(file.isEmpty() ? "" : "talk.srt", file, text);
    return browser.send(
        browser
            .request(path + "/transcript")
            .header("Accept", "text/html")
            .header("Origin", studio.dashboard().origin())
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofString(body, UTF_8)));
  }
}
