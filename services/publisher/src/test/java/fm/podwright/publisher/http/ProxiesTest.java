package fm.podwright.publisher.http;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.Episode;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A publisher behind an edge, and one that knows of none.
class ProxiesTest {
  private static final String HOST = "first.localhost";
  private static Studio studio;
  private static Running behind;
  private static Running open;
  private static String audio;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    var account = studio.account();
    var show = studio.show(account, "first");
    audio = path(studio.published(account, show, "Why tests", sound(1000, 1)));
    behind = Running.over(studio, Map.of("podwright.proxies", "loopback"));
    open = Running.over(studio);
  }

  @AfterAll
  static void end() {
    behind.close();
    open.close();
    studio.close();
  }

  @Test
  void a_hit_is_the_listeners_whom_our_proxy_names() {
    for (var chain : List.of("192.0.2.1", "192.0.2.2", "203.0.113.9, 192.0.2.2")) {
      behind.listener().get(HOST, audio, "User-Agent: behind", "X-Forwarded-For: " + chain);
      open.listener().get(HOST, audio, "User-Agent: open", "X-Forwarded-For: " + chain);
    }
    behind.ship();
    open.ship();

    assertThat(listeners("behind")).hasSize(2);
    assertThat(listeners("open")).hasSize(1);
  }

  @Test
  void who_meant_another_host_by_tls_is_sent_away() {
    assertThat(status(behind, HOST, "X-Podwright-Sni: first.localhost")).isEqualTo(200);
    assertThat(status(behind, HOST, "X-Podwright-Sni:")).isEqualTo(200);
    assertThat(status(behind, HOST, "X-Podwright-Sni: second.localhost")).isEqualTo(421);
    assertThat(status(open, HOST, "X-Podwright-Sni: second.localhost")).isEqualTo(200);
    assertThat(status(behind, "nobody.localhost", "X-Forwarded-Host: " + HOST)).isEqualTo(421);
  }

  @Test
  void who_came_by_https_is_told_to_come_by_nothing_else() {
    assertThat(strict(behind, "X-Forwarded-Proto: https")).contains("max-age=31536000");
    assertThat(strict(behind, "X-Forwarded-Proto: http")).isEmpty();
    assertThat(strict(open, "X-Forwarded-Proto: https")).isEmpty();
  }

  private static Optional<String> strict(Running publisher, String header) {
    var answer = publisher.listener().get(HOST, "/feed.xml", header);
    return answer.header("strict-transport-security");
  }

  private static int status(Running publisher, String host, String header) {
    return publisher.listener().get(host, "/", header).status();
  }

  private static List<String> listeners(String agent) {
    return studio.rows("SELECT DISTINCT listener FROM hit WHERE user_agent = '" + agent + "'");
  }

  private static String path(Episode episode) {
    return "/media/%s/%s/why-tests.mp3".formatted(episode.id(), episode.audio().orElseThrow());
  }
}
