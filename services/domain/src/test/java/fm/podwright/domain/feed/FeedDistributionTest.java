package fm.podwright.domain.feed;

import static fm.podwright.domain.feed.Samples.MONDAY;
import static fm.podwright.domain.feed.Samples.item;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedDistributionTest {
  private static Feed feed(Distribution distribution, Instant changed) {
    return new Feed(
        Samples.show(),
        Samples.SITE,
        ShowExtras.NONE.with(distribution),
        List.of(item(1)),
        changed);
  }

  private static String rss(Distribution distribution) {
    return new String(feed(distribution, MONDAY).rss(), UTF_8);
  }

  @Test
  void the_feed_names_itself_once_and_every_hub() {
    var hubs = List.of(URI.create("https://hub.example.com/"), URI.create("https://b.example.com"));

    var rss = rss(new Distribution(hubs, false));

    assertThat(rss)
        .containsOnlyOnce("rel=\"self\"")
        .contains("<atom:link href=\"https://hub.example.com/\" rel=\"hub\"/>")
        .contains("<atom:link href=\"https://b.example.com\" rel=\"hub\"/>")
        .doesNotContain("podcast:podping");
  }

  @Test
  void without_hubs_it_names_none() {
    assertThat(rss(Distribution.NONE)).doesNotContain("hub").doesNotContain("podping");
  }

  @Test
  void podping_is_said_where_it_is_told() {
    assertThat(rss(new Distribution(List.of(), true)))
        .contains("<podcast:podping usesPodping=\"true\"/>");
  }

  @Test
  void feeds_that_differ_in_their_date_alone_are_the_same_undated() {
    var one = feed(Distribution.NONE, MONDAY);
    var other = feed(Distribution.NONE, MONDAY.plusSeconds(60));

    assertThat(other.rss()).isNotEqualTo(one.rss());
    assertThat(other.undated().rss()).isEqualTo(one.undated().rss());
  }

  @Test
  void it_has_spread_when_every_publisher_serves_it_and_every_hub_has_said_something_final() {
    var accepted = new Told("https://hub.example.com/", new Told.Accepted(Duration.ofMillis(420)));
    var failed =
        new Told("podping", new Told.Failed("It answered with status 500.", 1, Optional.empty()));
    var one = List.of(Duration.ofMillis(20));
    var two = List.of(Duration.ofMillis(20), Duration.ofMillis(34));

    assertThat(new Spread(3, MONDAY, two, 2, List.of(accepted)).isSettled()).isTrue();
    assertThat(new Spread(3, MONDAY, two, 2, List.of(accepted)).inTheFeed())
        .contains(Duration.ofMillis(34));
    assertThat(new Spread(3, MONDAY, one, 2, List.of(accepted)).isSettled()).isFalse();
    assertThat(new Spread(3, MONDAY, two, 2, List.of(accepted, failed)).isSettled()).isFalse();
    assertThat(new Spread(3, MONDAY, List.of(), 0, List.of()).isSettled()).isFalse();
  }
}
