package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.core.fixture.Fixtures;
import fm.podwright.domain.feed.PodcastGuid;
import fm.podwright.domain.show.Show;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of the feed and of audio when the hosts of a show come and change.
class PrimaryHostsTest {
  @RegisterExtension private static final Quarters quarters = new Quarters();

  @Test
  void adding_a_domain_rewrites_nothing_that_is_out() {
    quarters.publish("First");
    var before = quarters.rss();

    quarters.verified();

    assertThat(quarters.rss()).isEqualTo(before);
    assertThat(pings()).isOne();
  }

  @Test
  void with_another_primary_host_the_feed_says_where_it_lives_and_audio_stays_where_it_was() {
    quarters.publish("First");
    var domain = quarters.verified();

    assertThat(quarters.prefer(domain)).isInstanceOf(Gated.Passed.class);

    assertThat(quarters.rss())
        .contains("href=\"http://podcast.example.com:8081/feed.xml\" rel=\"self\"")
        .contains("new-feed-url>http://podcast.example.com:8081/feed.xml<");
    assertThat(quarters.audio()).containsExactly(quarters.here());

    quarters.pass(Duration.ofHours(1));
    quarters.publish("Second");

    assertThat(quarters.audio()).containsExactlyInAnyOrder(quarters.here(), Quarters.DOMAIN);
  }

  @Test
  void the_guid_is_that_of_the_first_address_whatever_host_comes_and_goes() {
    var first = PodcastGuid.of(URI.create("http://" + quarters.here() + ":8081/feed.xml"));
    assertThat(quarters.stored().guid()).isEqualTo(first);

    var domain = quarters.verified();
    quarters.prefer(domain);
    assertThat(quarters.stored().guid()).isEqualTo(first);

    quarters.rename("guid-renamed");
    assertThat(quarters.stored().guid()).isEqualTo(first);

    quarters.remove(quarters.account(), domain);
    assertThat(quarters.stored().guid()).isEqualTo(first);
    assertThat(quarters.rss()).contains("<podcast:guid>" + first + "<");
  }

  @Test
  void a_guid_that_came_with_the_show_is_kept() {
    var own = new Fixtures(quarters.core()).unsaved("came-" + quarters.show().slug());
    var came = UUID.fromString("9b024349-ccf0-5f69-a609-6b82873eab3c");

    quarters.move(withGuid(own, came));
    quarters.publish("First");
    quarters.prefer(quarters.verified());
    quarters.rename("left-" + own.slug());

    assertThat(quarters.stored().guid()).isEqualTo(came);
    assertThat(quarters.rss()).contains("<podcast:guid>" + came + "<");
  }

  @Test
  void hubs_are_told_of_the_new_address_of_the_feed_and_of_the_old_one() {
    quarters.publish("First");
    quarters.prefer(quarters.verified());

    var show = quarters.stored();
    var ping =
        new PingHub(quarters.account(), show.id(), show.revision(), "https://hub.example.com/");

    assertThat(quarters.core().get(Telling.class).feeds(ping))
        .extracting(Object::toString)
        .containsExactly(
            "http://podcast.example.com:8081/feed.xml",
            "http://" + quarters.here() + ":8081/feed.xml");
    assertThat(pings()).isEqualTo(2);
  }

  @Test
  void a_show_that_is_renamed_stays_at_its_domain() {
    var before = quarters.here();
    quarters.prefer(quarters.verified());

    quarters.rename("moved-" + quarters.show().slug());

    assertThat(quarters.stored().domain()).contains(Quarters.DOMAIN);
    assertThat(quarters.hosts()).containsExactly(before, "moved-" + before, Quarters.DOMAIN);
  }

  @Test
  void an_address_that_a_show_once_had_is_never_another_shows() {
    var former = quarters.show().slug().value();
    quarters.rename("former-" + former);
    var stranger = quarters.core().account("stranger of " + former);
    var keeping = quarters.core().get(KeepingShow.class);

    for (var whose : List.of(stranger, quarters.account())) {
      var other = new Fixtures(quarters.core()).unsaved(former);
      assertThat(keeping.start(whose, other)).isInstanceOf(KeepingShow.Outcome.AddressTaken.class);
    }
    assertThat(quarters.rename(former).isKept()).isTrue();
  }

  @Test
  void an_address_of_the_platform_is_never_given_up() {
    assertThatThrownBy(() -> quarters.sql(it -> it.executeUpdate("DELETE FROM show_host")))
        .hasStackTraceContaining("never given up");
  }

  @Test
  void the_dashboards_host_is_never_a_shows() {
    assertThat(quarters.rename("office")).isInstanceOf(KeepingShow.Outcome.AddressTaken.class);

    assertThat(quarters.stored().slug()).isEqualTo(quarters.show().slug());
    assertThat(quarters.owner("office.localhost")).isEmpty();
  }

  private static Show withGuid(Show it, UUID guid) {
    return new Show(
        it.id(),
        it.slug(),
        it.about(),
        it.listing(),
        it.owner(),
        it.artwork(),
        it.txts(),
        guid,
        it.revision());
  }

  private static int pings() {
    return quarters.sql(it -> {
      try (var rows = it.executeQuery("SELECT count(*) FROM feed_ping")) {
        rows.next();
        return rows.getInt(1);
      }
    });
  }
}
