package fm.podwright.dashboard.upload;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.media.Uploads;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.Studio;
import fm.podwright.domain.media.UploadId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UploadsTest {
  private static final int PART = 8 << 20;
  private static final int REST = 1000;

  private static Studio studio;
  private static String episode;

  @BeforeAll
  static void open() {
    studio = Studio.open();
    var path = studio.draft(studio.show("low-tide"));
    episode = path.substring(path.lastIndexOf('/') + 1);
  }

  @AfterAll
  static void close() {
    studio.close();
  }

  @Test
  void two_parts_become_one_object_and_a_job_once() {
    var id = begin(PART + REST);

    assertThat(put(sign(id, 1, PART), PART)).isEqualTo(200);
    assertThat(put(sign(id, 2, REST), REST)).isEqualTo(200);
    assertThat(get("/uploads/" + id + "/parts").body())
        .contains("\"PartNumber\":1", "\"Size\":" + PART, "\"PartNumber\":2", "ETag");
    assertThat(complete(id).statusCode()).isEqualTo(200);
    assertThat(complete(id).statusCode()).isEqualTo(200);

    assertThat(column(id, "status")).isEqualTo("received");
    var jobs = "SELECT count(*) FROM scheduled_tasks WHERE task_instance = '" + id + "'";
    assertThat(studio.dashboard().value(jobs)).isEqualTo("1");
  }

  @Test
  void a_longer_part_and_a_forged_address_are_refused_by_storage() {
    var id = begin(PART + REST);
    var url = sign(id, 2, REST);

    assertThat(put(url, REST + 1)).isEqualTo(403);
    assertThat(put(url.replaceFirst("partNumber=2", "partNumber=1"), REST)).isEqualTo(403);
    assertThat(put(url.replaceFirst("X-Amz-Signature=.", "X-Amz-Signature=g"), REST))
        .isEqualTo(403);
    assertThat(put(url, REST)).isEqualTo(200);
  }

  @Test
  void a_part_of_another_length_is_not_signed() {
    var id = begin(PART + REST);

    var answer = post("/uploads/" + id + "/parts/2", "{\"size\":%d}".formatted(PART));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Part 2 has 1,000 bytes");
    assertThat(post("/uploads/" + id + "/parts/3", "{\"size\":1}").statusCode()).isEqualTo(422);
  }

  @Test
  void an_upload_that_is_not_whole_is_not_completed() {
    var id = begin(PART + REST);
    put(sign(id, 2, REST), REST);

    var answer = complete(id);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Parts of the file have not arrived whole (1)");
    assertThat(column(id, "status")).isEqualTo("uploading");
  }

  @Test
  void an_empty_file_and_one_beyond_two_gigabytes_are_refused_in_words() {
    assertThat(choose(0).body()).contains("The file is empty.");
    assertThat(choose(2_000_000_001L).body()).contains("at most 2,000 MB fit");
  }

  @Test
  void a_cancelled_upload_is_over() {
    var id = begin(REST);

    var answer = studio.json(studio.owner(), "DELETE", "/uploads/" + id, "");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(column(id, "status")).isEqualTo("abandoned");
    assertThat(get("/uploads/" + id + "/parts").statusCode()).isEqualTo(410);
    assertThat(complete(id).statusCode()).isEqualTo(410);
  }

  @Test
  void another_accounts_upload_is_not_found() {
    var id = begin(REST);
    var other = studio.dashboard().owner("grace@example.com");

    assertThat(json(other, "GET", "/uploads/" + id + "/parts")).isEqualTo(404);
    assertThat(json(other, "POST", "/uploads/" + id + "/completion")).isEqualTo(404);
    assertThat(json(other, "DELETE", "/uploads/" + id)).isEqualTo(404);
    assertThat(other.get("/uploads/" + id + "/events").statusCode()).isIn(404, 406);
    var chosen = "{\"episode\":\"%s\",\"filename\":\"a.mp3\",\"size\":1}".formatted(episode);
    assertThat(studio.json(other, "POST", "/uploads", chosen).statusCode()).isEqualTo(404);
  }

  @Test
  void events_say_each_step_and_end_when_it_is_refused() throws Exception {
    var id = begin(REST);
    put(sign(id, 1, REST), REST);
    complete(id);
    var account = studio.account();
    var uploads = studio.dashboard().bean(Uploads.class);
    var upload = UploadId.of(id);
    studio
        .dashboard()
        .bean(Tenancy.class)
        .run(account, () -> uploads.refuse(account, upload, "The file is a PDF, not audio."));

    var events =
        studio
            .owner()
            .send(
                studio
                    .owner()
                    .request("/uploads/" + id + "/events")
                    .header("Accept", "text/event-stream"));

    assertThat(events.statusCode()).isEqualTo(200);
    assertThat(events.body()).contains("event: step", "\"step\":\"refused\"", "a PDF, not audio");
  }

  private static String begin(long size) {
    return match(choose(size).body(), "\"id\":\"([^\"]+)\"");
  }

  private static HttpResponse<String> choose(long size) {
    var body =
        "{\"episode\":\"%s\",\"filename\":\"talk.mp3\",\"size\":%d}".formatted(episode, size);
    return post("/uploads", body);
  }

  private static String sign(String id, int number, int size) {
    var answer = post("/uploads/" + id + "/parts/" + number, "{\"size\":%d}".formatted(size));
    return match(answer.body(), "\"url\":\"([^\"]+)\"");
  }

  private static HttpResponse<String> complete(String id) {
    return post("/uploads/" + id + "/completion", "{\"parts\":[]}");
  }

  /// Each over a connection of its own: storage ends one whose bytes it refuses unread.
  private static int put(String url, int bytes) {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .PUT(BodyPublishers.ofByteArray(new byte[bytes]))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> post(String path, String body) {
    return studio.json(studio.owner(), "POST", path, body);
  }

  private static HttpResponse<String> get(String path) {
    return studio.json(studio.owner(), "GET", path, "");
  }

  private static int json(Browser browser, String method, String path) {
    return studio.json(browser, method, path, "").statusCode();
  }

  private static String column(String id, String name) {
    return studio.dashboard().value("SELECT %s FROM upload WHERE id = '%s'".formatted(name, id));
  }

  private static String match(String text, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }
}
