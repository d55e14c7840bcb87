package fm.podwright.domain.feed;

import static java.util.Comparator.comparing;

import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Site;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A show's feed: what podcast apps are told about it. Newest episode first; of two with the same
/// date the one with the greater id, which is the later made. `lastModified` is the moment of the
/// last change that listeners can see, never that of rendering.
public record Feed(
    Show show, Site site, ShowExtras extras, List<FeedItem> items, Instant lastModified) {
  public Feed {
    items = items.stream().sorted(newestFirst()).toList();
  }

  /// The exact bytes of `/feed.xml`: the same feed always gives the same bytes.
  public byte[] rss() {
    return RssDocument.of(this);
  }

  /// The same feed without its date: feeds that differ in nothing but when they were changed are
  /// the same here.
  public Feed undated() {
    return new Feed(show, site, extras, items, Instant.EPOCH);
  }

  private static Comparator<FeedItem> newestFirst() {
    return comparing(FeedItem::date)
        .thenComparing(item -> item.episode().id().toString())
        .reversed();
  }
}
