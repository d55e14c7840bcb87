package fm.podwright.publisher.edge;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A publisher that keeps the edge's list, and the edge where Caddy is installed.
class EdgeTest {
  private static final String HOST = "first.localhost";
  @TempDir private static Path folder;
  private static Studio studio;
  private static AccountId account;
  private static Show show;
  private static Running publisher;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    studio.published(account, show, "Why tests", sound(1000, 1));
    publisher =
        Running.over(
            studio,
            Map.of(
                "podwright.edge.allowed",
                allowed().toString(),
                "podwright.edge.pause",
                "PT1S",
                "podwright.proxies",
                "loopback"));
    waitFor(HOST, true);
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void a_host_is_allowed_as_soon_as_a_show_has_it_and_dropped_when_it_has_not() {
    studio.host(account, show, "podcast.example.com");
    waitFor("podcast.example.com", true);

    studio.sql("UPDATE show_host SET host = 'moved.example.com' WHERE host LIKE 'podcast.%'");

    waitFor("moved.example.com", true);
    waitFor("podcast.example.com", false);
    Until.fits(() -> gauge("podwright.edge.hosts"), it -> it == 2);
    assertThat(gauge("podwright.edge.age")).isLessThan(60);
  }

  @Test
  void everything_is_compared_also_while_hosts_change_all_the_time() throws IOException {
    Files.createFile(allowed().resolve("nobody.example.com"));

    Until.fits(() -> isThereAfterNews("nobody.example.com"), it -> !it);
  }

  @Test
  void the_edge_is_as_caddy_wants_it() throws Exception {
    assumeTrue(Caddy.isInstalled(), "Caddy is not installed, so its file was not looked at");

    assertThat(Caddy.complaints()).isEmpty();
  }

  @Test
  void a_known_host_shakes_hands_and_is_served() throws Exception {
    assumeTrue(Caddy.isInstalled(), "Caddy is not installed, so no edge was tried");
    try (var edge = Caddy.start(folder, allowed(), publisher.service())) {
      // a busy Caddy 2.6 refuses a first handshake now and then; whoever it is tries again
      Until.fits(() -> edge.shakes(HOST), it -> it);
      var answer = edge.get(HOST, HOST, "/feed.xml", "X-Podwright-Sni: other.localhost");

      assertThat(answer).startsWith("HTTP/1.1 200");
      assertThat(answer.lines().map(it -> it.toLowerCase(Locale.ROOT)))
          .contains("strict-transport-security: max-age=31536000");
      assertThat(edge.get(HOST, "other.localhost", "/")).startsWith("HTTP/1.1 421");
      assertThat(edge.shakes("nobody.localhost")).isFalse();
      assertThat(edge.ask(HOST)).isEqualTo(200);
      for (var name : Caddy.NO_NAMES) assertThat(edge.ask(name)).as(name).isEqualTo(404);
    }
  }

  private static boolean isThereAfterNews(String host) {
    studio.rows("SELECT CAST(pg_notify('host_changed', '%s') AS text)".formatted(HOST));
    return Files.exists(allowed().resolve(host));
  }

  private static double gauge(String name) {
    var meters = publisher.service().context().getBean(MeterRegistry.class);
    return meters.get(name).gauge().value();
  }

  private static void waitFor(String host, boolean there) {
    Until.fits(() -> Files.exists(allowed().resolve(host)), it -> it == there);
  }

  private static Path allowed() {
    return folder.resolve("allowed");
  }
}
