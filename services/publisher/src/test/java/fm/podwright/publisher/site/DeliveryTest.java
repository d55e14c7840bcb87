package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import fm.podwright.domain.episode.Episode;
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

/// How documents leave: packed or not, not twice to who has them, whole and in order.
class DeliveryTest {
  private static final String HOST = "first.localhost";
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;
  private static Episode out;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    out = studio.published(account, studio.show(account, "first"), "Why tests", sound(1000, 1));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
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
  void requests_sent_at_once_are_answered_in_their_order() throws IOException {
    var audio = "/media/%s/%s/why-tests.mp3".formatted(out.id(), out.audio().orElseThrow());
    var request = "GET %s HTTP/1.1\r\nHost: first.localhost\r\n%s\r\n";
    var three =
        request.formatted(audio, "")
            + request.formatted("/about", "")
            + request.formatted("/feed.xml", "Connection: close\r\n");

    try (var socket = listener.open(three)) {
      var text = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);

      assertThat(text.indexOf("audio/mpeg")).isBetween(0, text.indexOf("content-type: text/html"));
      assertThat(text.indexOf("application/rss+xml;"))
          .isGreaterThan(text.indexOf("content-type: text/html"));
    }
  }
}
