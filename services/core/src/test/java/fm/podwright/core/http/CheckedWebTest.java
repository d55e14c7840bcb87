package fm.podwright.core.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fm.podwright.core.http.WebRequest.Reading;
import fm.podwright.core.http.WebUnavailable.Reason;
import fm.podwright.core.process.WebSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedWebTest {
  private final Outside outside;
  private final Web web;

  CheckedWebTest() throws IOException {
    outside = new Outside();
    web = outside.web(Duration.ofSeconds(60));
  }

  @AfterEach
  void close() {
    outside.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "http://10.0.0.1/feed.xml",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00:ec2::254]/",
        "http://2130706433/",
        "http://127.1/",
        "http://0x7f.0.0.1/",
        "http://me:secret@1.1.1.1/feed.xml",
        "http://1.1.1.1:25/",
        "ftp://1.1.1.1/feed.xml",
        "file:///etc/passwd",
        "gopher://1.1.1.1/",
        "feed.xml"
      })
  void what_is_not_the_public_web_is_not_asked(String address) {
    assertThat(refusal(WebRequest.get(URI.create(address)))).isEqualTo(Reason.REFUSED);
  }

  @Test
  void a_name_of_a_private_address_is_not_asked() throws IOException {
    var web = named("10.0.0.1");

    assertThat(refusal(web, WebRequest.get(URI.create("http://feeds.example.com/"))))
        .isEqualTo(Reason.REFUSED);
  }

  @Test
  void one_private_address_among_public_ones_is_enough() throws IOException {
    var web = named("1.1.1.1", "192.168.0.1");

    assertThat(refusal(web, WebRequest.get(URI.create("http://feeds.example.com/"))))
        .isEqualTo(Reason.REFUSED);
  }

  @Test
  void this_machine_is_not_asked_unless_it_is_told() {
    var settings = new WebSettings(Duration.ofSeconds(5), 5, "");
    var web = new CheckedWeb(settings, Outside.addresses());

    assertThat(refusal(web, WebRequest.get(outside.uri("/")))).isEqualTo(Reason.REFUSED);
  }

  @Test
  void a_name_is_looked_up_once_and_the_connection_goes_there() {
    var asked = new AtomicInteger();
    outside.at("/", exchange -> Outside.answer(exchange, "here".getBytes(UTF_8)));
    var settings = new WebSettings(Duration.ofSeconds(5), 5, "feeds.example.com:*");
    Names fickle =
        _ ->
            new InetAddress[] {
              InetAddress.getByName(asked.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")
            };
    var web = new CheckedWeb(settings, Outside.addresses(), fickle);

    var answer = web.send(WebRequest.get(URI.create("http://feeds.example.com:" + outside.port())));

    assertThat(answer.body()).asString(UTF_8).isEqualTo("here");
    assertThat(asked).hasValue(1);
  }

  @Test
  void a_redirect_into_the_private_network_is_not_followed() {
    outside.redirect("/", "http://127.0.0.1:" + outside.port() + "/inside");

    assertThat(refusal(WebRequest.get(outside.uri("/")))).isEqualTo(Reason.REFUSED);
  }

  @Test
  void redirects_are_followed_and_told() {
    outside.redirect("/old", "new");
    outside.at("/new", exchange -> Outside.answer(exchange, "feed".getBytes(UTF_8)));

    var answer = web.send(WebRequest.get(outside.uri("/old")));

    assertThat(answer.uri()).isEqualTo(outside.uri("/new"));
    assertThat(answer.hops()).containsExactly(new WebAnswer.Hop(outside.uri("/old"), 302));
  }

  @Test
  void a_circle_of_redirects_ends() {
    outside.redirect("/", "/again");

    assertThat(refusal(WebRequest.get(outside.uri("/")))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
  }

  @Test
  void a_small_answer_that_unpacks_to_a_huge_one_is_refused() {
    outside.at(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          Outside.answer(exchange, packed(new byte[10_000_001]));
        });

    assertThat(refusal(WebRequest.get(outside.uri("/")))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void the_beginning_of_a_long_answer_is_enough_where_it_is_asked_for() {
    outside.at("/", exchange -> Outside.answer(exchange, new byte[5_000_000]));

    var answer = web.send(WebRequest.get(outside.uri("/")).reading(new Reading.Beginning(2)));

    assertThat(answer.body()).hasSize(2);
    assertThat(answer.isWhole()).isFalse();
  }

  @Test
  void an_answer_that_drips_is_given_up() {
    var given = new CountDownLatch(1);
    outside.at(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000_000);
          await(given);
        });
    var web = outside.web(Duration.ofSeconds(1));

    assertThat(refusal(web, WebRequest.get(outside.uri("/")))).isEqualTo(Reason.TIMED_OUT);
    given.countDown();
  }

  @Test
  void a_form_is_posted_with_its_agent() {
    var body = new AtomicReference<>("");
    var agent = new AtomicReference<>("");
    outside.at(
        "/hub",
        exchange -> {
          body.set(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          agent.set(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
          exchange.sendResponseHeaders(204, -1);
        });

    var answer =
        web.send(
            WebRequest.form(
                outside.uri("/hub"), Map.of("hub.mode", "publish", "hub.url", "https://a/?b=ü")));

    assertThat(answer.status()).isEqualTo(204);
    assertThat(body.get()).isEqualTo("hub.mode=publish&hub.url=https%3A%2F%2Fa%2F%3Fb%3D%C3%BC");
    assertThat(agent.get()).isEqualTo("Podwright (+https://podcasts.example.com)");
  }

  @Test
  void a_server_that_is_away_has_a_name() throws IOException {
    var gone = new Outside();
    var uri = gone.uri("/");
    gone.close();

    assertThat(refusal(WebRequest.get(uri))).isEqualTo(Reason.NO_CONNECTION);
  }

  private Reason refusal(WebRequest request) {
    return refusal(web, request);
  }

  private static Reason refusal(Web web, WebRequest request) {
    return catchThrowableOfType(WebUnavailable.class, () -> web.send(request)).reason();
  }

  private static Web named(String... addresses) throws IOException {
    var found = new InetAddress[addresses.length];
    for (var i = 0; i < addresses.length; i++) {
      found[i] = InetAddress.getByName(addresses[i]);
    }
    return new CheckedWeb(
        Outside.settings(Duration.ofSeconds(60)), Outside.addresses(), _ -> found);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
