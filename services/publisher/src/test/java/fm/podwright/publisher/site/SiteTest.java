package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SiteTest {
  private static final String HOST = "first.localhost";
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;
  private static Show show;
  private static Episode out;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    out = studio.published(account, show, "Why tests", sound(1000, 1));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void home_episode_and_about_answer_get_and_head_alike() {
    for (var path : new String[] {"/", "/episodes/why-tests", "/about", "/feed.xml"}) {
      var got = listener.get(HOST, path);
      var asked = listener.head(HOST, path);

      assertThat(got.status()).as(path).isEqualTo(200);
      assertThat(asked.status()).as(path).isEqualTo(200);
      assertThat(asked.header("content-length")).contains(String.valueOf(got.body().length));
      assertThat(asked.header("etag")).isEqualTo(got.header("etag")).isPresent();
      assertThat(got.header("content-type").orElseThrow()).endsWith("; charset=utf-8");
      assertThat(got.header("vary")).contains("accept-encoding");
      assertThat(got.header("x-content-type-options")).contains("nosniff");
      assertThat(got.header("set-cookie")).isEmpty();
      assertThat(got.header("date")).isPresent();
    }
    assertThat(listener.get(HOST, "/").text()).contains("Example Show").contains("Why tests");
    assertThat(listener.get(HOST, "/").header("content-security-policy")).isPresent();
  }

  @Test
  void what_is_compressed_unpacks_to_what_is_not() throws IOException {
    var plain = listener.get(HOST, "/feed.xml");
    var packed = listener.get(HOST, "/feed.xml", "Accept-Encoding: br;q=0.5, gzip;q=1");
    var refused = listener.get(HOST, "/feed.xml", "Accept-Encoding: gzip;q=0");

    assertThat(packed.header("content-encoding")).contains("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(packed.header("etag")).isNotEqualTo(plain.header("etag"));
    assertThat(refused.header("content-encoding")).isEmpty();
  }

  @Test
  void who_reads_brotli_has_it_from_when_on_it_is_ready_and_gzip_before() throws IOException {
    var accept = "Accept-Encoding: gzip, deflate, br, zstd";
    var plain = listener.get(HOST, "/about");
    var first = listener.get(HOST, "/about", accept);

    var later =
        Until.fits(
            () -> listener.get(HOST, "/about", accept),
            it -> it.header("content-encoding").equals(Optional.of("br")));

    assertThat(first.status()).isEqualTo(200);
    assertThat(Decoder.decompress(later.body()).getDecompressedData()).isEqualTo(plain.body());
    assertThat(later.header("etag")).isNotEqualTo(plain.header("etag")).isPresent();
    assertThat(later.header("vary")).contains("accept-encoding");
    var had = "If-None-Match: " + first.header("etag").orElseThrow();
    assertThat(listener.get(HOST, "/about", accept, had).status()).isEqualTo(304);
  }

  @Test
  void what_a_client_has_is_not_sent_again() {
    var etag = listener.get(HOST, "/feed.xml").header("etag").orElseThrow();
    var date = listener.get(HOST, "/feed.xml").header("last-modified").orElseThrow();
    var epoch = "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT";

    assertThat(status("If-None-Match: " + etag)).isEqualTo(304);
    assertThat(status("If-None-Match: \"other\", W/" + etag)).isEqualTo(304);
    assertThat(status("If-None-Match: \"other\"", "If-None-Match: " + etag)).isEqualTo(304);
    assertThat(status("If-None-Match: *")).isEqualTo(304);
    assertThat(status("If-None-Match: \"other\"")).isEqualTo(200);
    assertThat(status("If-Modified-Since: " + date)).isEqualTo(304);
    assertThat(status(epoch)).isEqualTo(200);
    assertThat(status("If-Modified-Since: yesterday")).isEqualTo(200);
    assertThat(status("If-None-Match: \"other\"", "If-Modified-Since: " + date)).isEqualTo(200);
    var unchanged = listener.get(HOST, "/feed.xml", "If-None-Match: " + etag);
    assertThat(unchanged.body()).isEmpty();
    assertThat(unchanged.header("etag")).contains(etag);
    assertThat(unchanged.header("cache-control")).isPresent();
  }

  private static int status(String... headers) {
    return listener.get(HOST, "/feed.xml", headers).status();
  }

  @Test
  void only_get_and_head_are_answered() {
    for (var method : new String[] {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"}) {
      var answer = listener.ask(method, "/", HOST);

      assertThat(answer.status()).as(method).isEqualTo(405);
      assertThat(answer.header("allow")).contains("GET, HEAD");
    }
  }

  @Test
  void what_is_not_there_is_said_in_the_shows_look() {
    for (var path :
        new String[] {
          "/nothing",
          "/episodes/never",
          "/episodes/",
          "/?page=2",
          "/?page=0",
          "/health",
          "/prometheus",
          "/..%2f",
          "/episodes/why-tests/",
          "//feed.xml",
          "/images/x/1.jpg"
        }) {
      var answer = listener.get(HOST, path);

      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.text()).as(path).contains("Example Show");
    }
  }

  @Test
  void drafts_are_nowhere() {
    var draft = studio.draft(account, show, "A secret draft", sound(1000, 2));
    publisher.service().context().getBean(Snapshots.class).connected();

    assertThat(listener.get(HOST, "/").text()).doesNotContain("secret");
    assertThat(listener.get(HOST, "/feed.xml").text()).doesNotContain("secret");
    assertThat(listener.get(HOST, "/sitemap.xml").text()).doesNotContain("secret");
    assertThat(listener.get(HOST, "/episodes/a-secret-draft").status()).isEqualTo(404);
    var media = draft.audio().orElseThrow();
    assertThat(
            listener
                .get(HOST, "/media/%s/%s/a-secret-draft.mp3".formatted(draft.id(), media))
                .status())
        .isEqualTo(404);
  }

  @Test
  void another_accounts_media_is_not_found() {
    var other = studio.account();
    var foreign = studio.show(other, "second");
    var episode = studio.published(other, foreign, "Theirs", sound(1000, 3));
    var path = "/media/%s/%s/theirs.mp3".formatted(episode.id(), episode.audio().orElseThrow());

    assertThat(listener.get("second.localhost", path).status()).isEqualTo(200);
    assertThat(listener.get(HOST, path).status()).isEqualTo(404);
    assertThat(listener.get(HOST, "/episodes/theirs").status()).isEqualTo(404);
  }

  @Test
  void pictures_are_kept_for_ever_and_the_icon_is_one_of_them() {
    var pictured = studio.show(account, "pictured");
    var picture = studio.artwork(account, pictured, sound(500, 5));
    var path = "/images/" + picture + "/1400.jpg";

    var image = listener.get("pictured.localhost", path);

    assertThat(image.status()).isEqualTo(200);
    assertThat(image.body()).isEqualTo(sound(500, 5));
    assertThat(image.header("content-type")).contains("image/jpeg");
    assertThat(image.header("cache-control").orElseThrow()).contains("immutable");
    assertThat(listener.head("pictured.localhost", path).header("content-length")).contains("500");
    assertThat(listener.get("pictured.localhost", "/favicon.ico").header("location"))
        .contains(path);
    assertThat(listener.get("pictured.localhost", "/images/" + picture + "/64.png").status())
        .isEqualTo(404);
  }

  @Test
  void what_is_large_is_the_same_however_often_it_is_asked_for() throws IOException {
    var lengthy = studio.show(account, "long");
    for (var number = 1; number <= 30; number++) {
      studio.published(account, lengthy, "Episode " + number, sound(1000, 100 + number));
    }
    var first = listener.get("long.localhost", "/feed.xml");
    var request = "GET /feed.xml HTTP/1.1\r\nHost: long.localhost\r\n";

    assertThat(first.body().length).isGreaterThan(16 * 1024);
    for (var time = 0; time < 40; time++) {
      assertThat(listener.get("long.localhost", "/feed.xml").body()).isEqualTo(first.body());
    }
    try (var socket =
        listener.open((request + "\r\n").repeat(20) + request + "Connection: close\r\n\r\n")) {
      var all = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(all.split(Pattern.quote(first.text()), -1)).hasSize(22);
      assertThat(all.split("connection: keep-alive\r\n\r\n", -1)).hasSize(21);
      assertThat(all.split("date: ", -1)).hasSize(22);
    }
  }

  @Test
  void crawlers_find_the_pages() {
    assertThat(listener.get(HOST, "/robots.txt").text())
        .contains("Sitemap: http://first.localhost:8081/sitemap.xml");
    assertThat(listener.get(HOST, "/sitemap.xml").text())
        .contains("<loc>http://first.localhost:8081/episodes/why-tests</loc>");
  }

  @Test
  void requests_sent_at_once_are_answered_in_their_order() throws IOException {
    var audio = "/media/%s/%s/why-tests.mp3".formatted(out.id(), out.audio().orElseThrow());
    var request = "GET %s HTTP/1.1\r\nHost: first.localhost\r\n%s\r\n";
    var three =
        request.formatted(audio, "")
            + request.formatted("/about", "")
            + request.formatted("/feed.xml", "Connection: close\r\n");

    try (var socket = listener.open(three)) {
      var text =
          new String(
              socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);

      assertThat(text.indexOf("audio/mpeg")).isBetween(0, text.indexOf("content-type: text/html"));
      assertThat(text.indexOf("application/rss+xml;"))
          .isGreaterThan(text.indexOf("content-type: text/html"));
    }
  }
}
