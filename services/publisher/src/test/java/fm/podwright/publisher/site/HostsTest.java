package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A show that answers at two hosts.
class HostsTest {
  private static final String HOST = "first.localhost";
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    var account = studio.account();
    var show = studio.show(account, "first");
    studio.host(account, show, "podcast.example.com");
    studio.published(account, show, "Why tests", sound(1000, 1));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void the_feed_says_where_it_lives_and_is_the_same_on_every_host() {
    var primary = listener.get(HOST, "/feed.xml");
    var other = listener.get("podcast.example.com", "/feed.xml");

    for (var feed : new String[] {"/feed.xml", "/feed.json"}) {
      var there = listener.get("podcast.example.com", feed);
      assertThat(there.status()).as(feed).isEqualTo(200);
      assertThat(there.body()).as(feed).isEqualTo(listener.get(HOST, feed).body());
    }
    assertThat(other.header("link")).isEqualTo(primary.header("link"));
    assertThat(primary.header("content-type")).contains("application/rss+xml; charset=utf-8");
    assertThat(primary.header("link"))
        .contains("<http://first.localhost:8081/feed.xml>; rel=\"self\"");
  }

  @Test
  void pages_live_at_the_canonical_host() {
    var moved = listener.get("podcast.example.com", "/episodes/why-tests?from=there");

    assertThat(moved.status()).isEqualTo(301);
    assertThat(moved.header("location"))
        .contains("http://first.localhost:8081/episodes/why-tests?from=there");
  }

  @Test
  void a_host_is_read_from_its_header_alone() {
    var forwarded = listener.get("nobody.localhost", "/", "X-Forwarded-Host: first.localhost");
    var believed = listener.get(HOST, "/", "Forwarded: host=nobody.localhost");

    assertThat(forwarded.status()).isEqualTo(421);
    assertThat(forwarded.header("content-type")).contains("text/html; charset=utf-8");
    assertThat(forwarded.text()).doesNotContain("nobody.localhost");
    assertThat(believed.status()).isEqualTo(200);
    assertThat(listener.get("FIRST.localhost.:8081", "/").status()).isEqualTo(200);
    assertThat(listener.get("127.0.0.1", "/").status()).isEqualTo(421);
    assertThat(listener.get("[::1]", "/").status()).isIn(400, 421);
    assertThat(listener.get("first.localhost/x", "/").status()).isEqualTo(400);
  }

  @Test
  void a_host_that_can_be_read_in_two_ways_is_refused() {
    var twice = "GET / HTTP/1.1\r\nHost: first.localhost\r\nHost: first.localhost\r\n";
    var none = "GET / HTTP/1.1\r\n";
    var other = "GET http://other.localhost/ HTTP/1.1\r\nHost: first.localhost\r\n";
    var same = "GET http://first.localhost/about HTTP/1.1\r\nHost: first.localhost\r\n";

    assertThat(raw(twice)).isEqualTo(400);
    assertThat(raw(none)).isEqualTo(400);
    assertThat(raw(other)).isEqualTo(400);
    assertThat(raw(same)).isEqualTo(200);
  }

  private static int raw(String head) {
    return listener.raw(head + "Connection: close\r\n\r\n", false).status();
  }
}
