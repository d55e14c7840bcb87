package fm.podwright.core.feed;

import fm.podwright.core.episode.Dossier;
import fm.podwright.core.episode.Dossier.Address;
import fm.podwright.core.episode.StoredEnclosure;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.Press;
import fm.podwright.domain.feed.ReadFeed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A show's feed as it was read, with all that it was made of: whoever reads the show again reads
/// and makes only what has changed since.
public final class StoredFeed {
  private final Feed feed;
  private final Stock stock;
  private final Map<EpisodeId, MadeItem> items;
  private final Press press;
  private volatile @Nullable ReadFeed read;

  StoredFeed(Feed feed, Stock stock, Map<EpisodeId, MadeItem> items, Press press) {
    this.feed = feed;
    this.stock = stock;
    this.items = Map.copyOf(items);
    this.press = press;
  }

  /// A feed that is in no database.
  public static StoredFeed madeUp(Feed feed) {
    return new StoredFeed(feed, Stock.nothing(feed.show(), feed.site()), Map.of(), new Press());
  }

  /// True if it was made of the same and says the same.
  boolean isSame(Feed other, Stock otherStock) {
    return feed.equals(other) && stock.equals(otherStock);
  }

  /// What apps are told.
  public Feed feed() {
    return feed;
  }

  /// The exact bytes of `/feed.xml`.
  public byte[] rss() {
    return press.rss(feed);
  }

  /// The bytes with every episode in them, read back.
  ReadFeed read() {
    var known = read;
    if (known != null) return known;
    var made = ReadFeed.of(press.everything(feed));
    read = made;
    return made;
  }

  /// The bytes of `/feed.xml`, whenever it was changed.
  byte[] undated() {
    return press.rss(feed.undated());
  }

  /// Every enclosure that was ever out, live or not.
  public List<StoredEnclosure> enclosures() {
    return dossiers().stream().flatMap(it -> it.enclosures().stream()).toList();
  }

  /// The slugs of pages that were out and are not any more.
  public List<String> gone() {
    return dossiers().stream()
        .flatMap(it -> it.addresses().stream())
        .filter(it -> !it.live())
        .map(Address::slug)
        .toList();
  }

  private Collection<Dossier> dossiers() {
    return stock.holding().all();
  }

  Stock stock() {
    return stock;
  }

  Map<EpisodeId, MadeItem> items() {
    return items;
  }

  Press press() {
    return press;
  }

  /// About how many characters it holds.
  int weight() {
    return feed.items().stream()
        .mapToInt(it -> 500 + 8 * it.episode().words().notes().length())
        .sum();
  }
}
