package fm.podwright.dashboard.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HealthTest {
  private static RunningDashboard dashboard;
  private static Browser owner;
  private static HttpServer outside;
  private static String origin;

  @BeforeAll
  static void open() throws IOException {
    outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    origin = "http://localhost:" + outside.getAddress().getPort();
    answer("/feed.xml", feed(origin));
    answer("/broken.xml", "<rss><channel>\n<title>Salt & Mud</title></channel></rss>");
    answer("/1.mp3", "1234567");
    outside.start();
    dashboard = RunningDashboard.start(Map.of("podwright.web.loopback", "localhost:*"));
    owner = dashboard.owner("ada@example.com");
  }

  @AfterAll
  static void close() {
    dashboard.close();
    outside.stop(0);
  }

  @Test
  void a_feed_from_outside_is_judged_by_its_bytes_and_by_how_it_is_served() {
    var answer = owner.post("/feed-health", Map.of("url", origin + "/feed.xml"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Shed", "one episode", "The show has no artwork")
        .contains("neither ETag nor Last-Modified", "cannot be had in parts")
        .contains("The newest audio answers HEAD.");
  }

  @Test
  void a_line_that_is_no_xml_is_shown() {
    var answer = owner.post("/feed-health", Map.of("url", origin + "/broken.xml"));

    assertThat(answer.body()).contains("not well-formed XML: line 2", "Salt &amp; Mud");
  }

  @Test
  void a_private_address_is_refused_beside_its_field() {
    var answer = owner.post("/feed-health", Map.of("url", "http://169.254.169.254/feed.xml"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("url-error", "private network");
  }

  @Test
  void an_account_looks_at_so_many_feeds_and_no_more() {
    var greedy = dashboard.owner("greedy@example.com");
    for (var i = 0; i < 30; i++) greedy.post("/feed-health", Map.of("url", "http://10.0.0.1/"));

    var answer = greedy.post("/feed-health", Map.of("url", origin + "/feed.xml"));

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("Wait some minutes");
  }

  @Test
  void nobody_looks_without_an_account() {
    assertThat(dashboard.browser().get("/feed-health").statusCode()).isNotEqualTo(200);
  }

  private static void answer(String path, String body) {
    var bytes = body.getBytes(UTF_8);
    outside.createContext(
        path,
        exchange -> {
          try (exchange) {
            var isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, isHead ? -1 : bytes.length);
            if (!isHead) exchange.getResponseBody().write(bytes);
          }
        });
  }

  private static String feed(String origin) {
    return """
    <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
    <title>Shed</title><link>https://example.com/</link><description>Talks.</description>
    <item><title>One</title><guid>1</guid><pubDate>Mon, 16 Nov 2026 09:00:00 +0000</pubDate>
    <enclosure url="%s/1.mp3" length="7" type="audio/mpeg"/></item></channel></rss>
    """
        .formatted(origin);
  }
}
