package fm.podwright.domain.feed;

import static java.util.Comparator.comparing;

import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Site;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    return RssDocument.of(this, new Archive(this).current());
  }

  /// The bytes with every episode in them, whatever the show has in its feed: what tells whether
  /// any is missing.
  public byte[] everything() {
    return RssDocument.of(this, new Extent.Complete(items));
  }

  /// The exact bytes of `/feed.xml?page=n`, if that archive page is out (RFC 5005).
  public Optional<byte[]> rss(int page) {
    return new Archive(this).page(page).map(extent -> RssDocument.of(this, extent));
  }

  /// How many archive pages are out.
  public int pages() {
    return new Archive(this).pages();
  }

  /// The exact bytes of `/feed.json`: the same episodes as in `/feed.xml`.
  public byte[] json() {
    return JsonDocument.of(this, new Archive(this).current().items());
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
