package fm.podwright.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  private static final int PUBLISHED = 10;

  @TempDir private Path data;

  @Test
  void an_empty_instance_is_filled_before_it_is_ready_and_never_twice() throws Exception {
    var settings = Child.settings(data);
    settings.put("PODWRIGHT_DEMO", "true");

    SyndFeed feed;
    try (var first = Child.start(settings)) {
      first.hear("ready");
      feed = feed(first.port("PUBLISHER"));
      for (var person : List.of("demo", "admin", "editor", "analyst")) {
        assertThat(signIn(first.port("DASHBOARD"), person)).as(person).isEqualTo(303);
      }
      assertThat(Observed.named()).hasSizeGreaterThan(10);
      assertThat(Observed.exposedBy(first)).containsAll(Observed.named());
    }
    assertThat(feed.getTitle()).isEqualTo("Slow Signal");
    assertThat(feed.getEntries()).hasSize(PUBLISHED);
    assertThat(feed.getEntries()).allMatch(entry -> entry.getEnclosures().size() == 1);
    assertThat(people(feed.getEntries().getLast())).isEmpty();
    assertThat(people(feed.getEntries().getFirst()))
        .containsExactly("Example Host", "Piet Example");
    assertThat(feed.getEntries().getFirst().getCategories())
        .extracting(SyndCategory::getName)
        .containsExactly("Checklists", "Documentation", "Maintenance");
    assertThat(
            feed.getEntries().stream().filter(it -> tags(it, "transcript").findAny().isPresent()))
        .hasSize(3);
    assertThat(feed.getEntries().stream().filter(it -> tags(it, "chapters").findAny().isPresent()))
        .hasSizeGreaterThan(6);

    for (var name : List.of("funding", "location", "license", "updateFrequency")) {
      assertThat(feed.getForeignMarkup()).as(name).anyMatch(tag -> tag.getName().equals(name));
    }

    try (var second = Child.start(settings)) {
      second.hear("ready");
      assertThat(second.said()).contains("demo: there is an account already, so nothing is added");
      assertThat(feed(second.port("PUBLISHER")).getEntries())
          .extracting(SyndEntry::getUri)
          .isEqualTo(feed.getEntries().stream().map(SyndEntry::getUri).toList());
    }
  }

  private static List<String> people(SyndEntry entry) {
    return tags(entry, "person").map(Element::getText).toList();
  }

  private static Stream<Element> tags(SyndEntry entry, String name) {
    return entry.getForeignMarkup().stream().filter(tag -> tag.getName().equals(name));
  }

  /// A client of Java's own would look `demo.localhost` up, which not every machine knows.
  private static SyndFeed feed(int port) throws Exception {
    var request = "GET /feed.xml HTTP/1.0\r\nHost: demo.localhost:%d\r\n\r\n".formatted(port);
    var answer = answer(port, request);
    assertThat(answer).startsWith("HTTP/1.1 200");
    var feed = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    return new SyndFeedInput().build(new StringReader(feed));
  }

  private static String answer(int port, String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int signIn(int port, String person) throws IOException, InterruptedException {
    var origin = "http://localhost:" + port;
    var form = "email=%s%%40example.com&password=demo-demo-demo".formatted(person);
    var request =
        HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
            .header("Origin", origin)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
