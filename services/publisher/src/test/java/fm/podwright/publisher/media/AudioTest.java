package fm.podwright.publisher.media;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AudioTest {
  private static final String HOST = "first.localhost";
  private static final int LENGTH = 1_000_000;
  private static final byte[] SOUND = sound(LENGTH, 7);
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;
  private static Show show;
  private static Episode episode;
  private static String path;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    episode = studio.published(account, show, "Heard", SOUND);
    path = path(episode, "heard.mp3");
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  private static String path(Episode episode, String file) {
    return "/media/%s/%s/%s".formatted(episode.id(), episode.audio().orElseThrow(), file);
  }

  @Test
  void the_whole_is_what_was_published() {
    var answer = listener.get(HOST, path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(SOUND);
    assertThat(answer.header("content-length")).contains("1000000");
    assertThat(answer.header("content-type")).contains("audio/mpeg");
    assertThat(answer.header("accept-ranges")).contains("bytes");
    assertThat(answer.header("access-control-allow-origin")).contains("*");
    assertThat(answer.header("content-disposition")).contains("inline; filename=\"heard.mp3\"");
    assertThat(answer.header("etag")).contains("\"" + episode.audio().orElseThrow() + "\"");
    assertThat(answer.header("last-modified")).isPresent();
    assertThat(answer.header("cache-control").orElseThrow()).contains("immutable");
  }

  @Test
  void a_head_says_the_same_without_a_body() {
    var asked = listener.head(HOST, path);
    var got = listener.get(HOST, path);

    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.headers().stream().filter(it -> !it.startsWith("date")))
        .containsExactlyElementsOf(
            got.headers().stream().filter(it -> !it.startsWith("date")).toList());
  }

  @Test
  void ranges_are_exact() {
    assertRange("bytes=0-1", 0, 2);
    assertRange("bytes=999990-", 999_990, LENGTH);
    assertRange("bytes=-5", 999_995, LENGTH);
    assertRange("bytes=500000-99999999999", 500_000, LENGTH);
    assertRange("bytes=0-999999", 0, LENGTH);
  }

  private static void assertRange(String range, int from, int to) {
    var answer = listener.get(HOST, path, "Range: " + range);

    assertThat(answer.status()).as(range).isEqualTo(206);
    assertThat(answer.body()).as(range).isEqualTo(Arrays.copyOfRange(SOUND, from, to));
    assertThat(answer.header("content-range"))
        .contains("bytes %d-%d/%d".formatted(from, to - 1, LENGTH));
  }

  @Test
  void what_is_no_range_of_it_is_the_whole_or_none() {
    var behind = listener.get(HOST, path, "Range: bytes=1000000-");

    assertThat(behind.status()).isEqualTo(416);
    assertThat(behind.header("content-range")).contains("bytes */1000000");
    assertThat(behind.body()).isEmpty();
    for (var range : List.of("bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6")) {
      var answer = listener.get(HOST, path, "Range: " + range);
      assertThat(answer.status()).as(range).isEqualTo(200);
      assertThat(answer.body()).as(range).hasSize(LENGTH);
    }
  }

  @Test
  void conditions_are_kept() {
    var etag = listener.head(HOST, path).header("etag").orElseThrow();
    var date = listener.head(HOST, path).header("last-modified").orElseThrow();

    assertThat(status("If-None-Match: " + etag)).isEqualTo(304);
    assertThat(status("If-None-Match: " + etag, "Range: bytes=0-1")).isEqualTo(304);
    assertThat(status("If-Modified-Since: " + date)).isEqualTo(304);
    assertThat(status("If-Range: " + etag, "Range: bytes=0-1")).isEqualTo(206);
    assertThat(status("If-Range: " + date, "Range: bytes=0-1")).isEqualTo(206);
    assertThat(status("If-Range: W/" + etag, "Range: bytes=0-1")).isEqualTo(200);
    assertThat(status("If-Range: \"other\"", "Range: bytes=0-1")).isEqualTo(200);
    assertThat(listener.head(HOST, path, "If-None-Match: " + etag).status()).isEqualTo(304);
  }

  private static int status(String... headers) {
    return listener.get(HOST, path, headers).status();
  }

  @Test
  void only_the_address_that_was_published_answers() {
    assertThat(listener.get(HOST, path(episode, "other.mp3")).status()).isEqualTo(404);
    assertThat(listener.get(HOST, path(episode, "heard.m4a")).status()).isEqualTo(404);
    assertThat(listener.get(HOST, path + "/").status()).isEqualTo(404);
    assertThat(listener.get(HOST, path + "?from=feed").status()).isEqualTo(200);
  }

  @Test
  void replaced_audio_gets_an_address_and_the_old_one_keeps_its_bytes() {
    var first = studio.published(account, show, "Replaced", sound(2000, 8));
    var second = studio.replace(account, show, first, sound(2500, 9));

    var now =
        Until.fits(
            () -> listener.get(HOST, path(second, "replaced.mp3")), it -> it.status() == 200);

    assertThat(now.body()).isEqualTo(sound(2500, 9));
    assertThat(listener.get(HOST, path(first, "replaced.mp3")).body()).isEqualTo(sound(2000, 8));
  }

  @Test
  void a_withdrawn_episode_is_gone_and_comes_back_the_same() {
    var gone = studio.published(account, show, "Gone", sound(2000, 10));
    var audio = path(gone, "gone.mp3");
    Until.fits(() -> listener.head(HOST, audio).status(), it -> it == 200);

    studio.withdraw(account, gone);

    Until.fits(() -> listener.get(HOST, audio).status(), it -> it == 410);
    assertThat(listener.get(HOST, "/episodes/gone").status()).isEqualTo(410);
    assertThat(listener.get(HOST, "/feed.xml").text()).doesNotContain("gone.mp3");
    studio.publish(account, gone);
    Until.fits(() -> listener.get(HOST, audio).status(), it -> it == 200);
    assertThat(listener.get(HOST, "/episodes/gone").status()).isEqualTo(200);
  }

  @Test
  void every_request_leaves_a_hit_with_the_bytes_that_were_sent() {
    var counted = studio.published(account, show, "Counted", sound(300_000, 11));
    var audio = path(counted, "counted.mp3");
    Until.fits(() -> listener.get(HOST, "/episodes/counted").status(), it -> it == 200);
    var etag = "\"" + counted.audio().orElseThrow() + "\"";

    listener.get(HOST, audio, "User-Agent: Whole\t/1.0");
    listener.get(HOST, audio, "Range: bytes=100-199");
    listener.head(HOST, audio);
    listener.get(HOST, audio, "If-None-Match: " + etag);
    listener.get(HOST, audio, "Range: bytes=300000-");

    assertThat(hits(counted, 5))
        .containsExactlyInAnyOrder(
            "GET 200 0 300000", "GET 206 100 100", "HEAD 200 0 0", "GET 304 0 0", "GET 416 0 0");
    assertThat(
            studio.rows(
                "SELECT DISTINCT account_id || ' ' || show_id || ' ' || media_id FROM hit WHERE episode_id = '%s'"
                    .formatted(counted.id())))
        .containsExactly(account + " " + show.id() + " " + counted.audio().orElseThrow());
    assertThat(studio.rows("SELECT user_agent FROM hit WHERE user_agent LIKE 'Whole%'"))
        .containsExactly("Whole /1.0");
  }

  private static List<String> hits(Episode of, int many) {
    return Until.fits(
        () -> {
          publisher.ship();
          return studio.rows(
              "SELECT concat_ws(' ', method, status, first_byte, bytes) FROM hit WHERE episode_id = '%s'"
                  .formatted(of.id()));
        },
        rows -> rows.size() >= many);
  }

  @Test
  void a_listener_who_hangs_up_leaves_the_bytes_that_went_out() throws IOException {
    var lengthy = studio.published(account, show, "Long", sound(40_000_000, 12));
    var audio = path(lengthy, "long.mp3");
    Until.fits(() -> listener.get(HOST, "/episodes/long").status(), it -> it == 200);

    try (var socket =
        listener.open("GET %s HTTP/1.1\r\nHost: first.localhost\r\n\r\n".formatted(audio))) {
      socket.getInputStream().readNBytes(1_000_000);
    }

    var hit = hits(lengthy, 1).getFirst().split(" ", -1);
    assertThat(hit[1]).isEqualTo("200");
    assertThat(Long.parseLong(hit[3])).isBetween(900_000L, 39_000_000L);
  }
}
