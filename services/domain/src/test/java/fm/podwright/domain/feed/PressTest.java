package fm.podwright.domain.feed;

import static fm.podwright.domain.feed.Samples.MONDAY;
import static fm.podwright.domain.feed.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.feed.tag.FeedSize;
import fm.podwright.domain.feed.tag.Medium;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Site;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PressTest {
  private final Random chance = new Random(7);

  @Test
  void whatever_changes_the_bytes_are_those_of_a_feed_that_is_written_anew() {
    var press = new Press();
    var feed = Samples.feed();

    for (var time = 0; time < 400; time++) {
      feed = changed(feed);

      assertThat(press.rss(feed)).isEqualTo(feed.rss());
      if (time % 5 == 0) assertThat(press.everything(feed)).isEqualTo(feed.everything());
    }
  }

  @Test
  void an_item_that_is_what_it_was_is_not_written_again() {
    var feed = Samples.feed(item(1), item(2));
    var first = RssDocument.of(feed, new Extent.Complete(feed.items()), Print.NOTHING);
    var bytes = first.bytes();
    var place = first.print().piece(feed.items().getLast()).orElseThrow();
    bytes[place.from() + 5] = 'X';

    var again = RssDocument.of(feed, new Extent.Complete(feed.items()), first.print());

    assertThat(again.bytes()).isEqualTo(bytes);
  }

  private Feed changed(Feed feed) {
    var items = new ArrayList<>(feed.items());
    return switch (chance.nextInt(8)) {
      case 0, 1, 2 -> with(feed, added(items));
      case 3 -> with(feed, removed(items));
      case 4 -> with(feed, edited(items));
      case 5 -> with(feed, feed.extras().with(tags()));
      case 6 -> with(feed, new Site(URI.create("https://s" + chance.nextInt(2) + ".example.com/")));
      default -> with(feed, show(feed.show()));
    };
  }

  private List<FeedItem> added(List<FeedItem> items) {
    var number = chance.nextInt(30);
    items.removeIf(it -> it.episode().slug().value().equals("episode-" + number));
    items.add(item(number, "Title ü " + chance.nextInt(3), "Notes *" + chance.nextInt(3) + "*"));
    return items;
  }

  private List<FeedItem> removed(List<FeedItem> items) {
    Collections.shuffle(items, chance);
    return items.subList(0, Math.max(0, items.size() - 1));
  }

  private List<FeedItem> edited(List<FeedItem> items) {
    items.replaceAll(it -> chance.nextInt(4) == 0 ? hidden(it) : it);
    return items;
  }

  private FeedItem hidden(FeedItem item) {
    var tags = new EpisodeTags("Part", chance.nextBoolean(), List.of(), "");
    return new FeedItem(item.episode(), item.enclosure(), item.notes(), item.extras().with(tags));
  }

  private ShowTags tags() {
    var seasons = new TreeMap<>(Map.of(2, "Season " + chance.nextInt(3)));
    var size = chance.nextBoolean() ? new FeedSize.All() : new FeedSize.Newest(FeedSize.LEAST);
    return new ShowTags(false, false, false, Medium.PODCAST, size, seasons, List.of(), "");
  }

  private Show show(Show show) {
    return Samples.show(
        Samples.titled("Garden " + chance.nextInt(3)),
        show.owner(),
        chance.nextBoolean() ? Optional.of(Samples.ARTWORK) : Optional.empty(),
        show.listing().type());
  }

  private static Feed with(Feed feed, List<FeedItem> items) {
    return new Feed(feed.show(), feed.site(), feed.extras(), items, MONDAY);
  }

  private static Feed with(Feed feed, ShowExtras extras) {
    return new Feed(feed.show(), feed.site(), extras, feed.items(), MONDAY);
  }

  private static Feed with(Feed feed, Site site) {
    return new Feed(feed.show(), site, feed.extras(), feed.items(), MONDAY);
  }

  private static Feed with(Feed feed, Show show) {
    return new Feed(show, feed.site(), feed.extras(), feed.items(), MONDAY);
  }
}
