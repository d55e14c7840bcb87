package fm.podwright.core.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.core.episode.Takedowns;
import fm.podwright.core.show.Shows;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.feed.Press;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A show's feed, made of what is stored; asked within the account's transaction. It is always what
/// this transaction sees: what was read before only saves reading again what is the same.
@Singleton
public class Feeds {
  private static final int MOST_CHARACTERS = 8_000_000;

  private final Shows shows;
  private final Stocktaking stocktaking;
  private final FeedSurroundings surroundings;
  private final Items items;
  private final FeedStates states;
  private final Takedowns takedowns;
  private final Cache<Key, StoredFeed> known =
      Caffeine.newBuilder()
          .executor(Runnable::run)
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Key _, StoredFeed feed) -> feed.weight())
          .build();

  private record Key(AccountId account, ShowId show) {}

  Feeds(
      Shows shows,
      Stocktaking stocktaking,
      FeedSurroundings surroundings,
      Items items,
      FeedStates states,
      Takedowns takedowns) {
    this.shows = shows;
    this.stocktaking = stocktaking;
    this.surroundings = surroundings;
    this.items = items;
    this.states = states;
    this.takedowns = takedowns;
  }

  /// The feed as it is now, if the show is the account's.
  public Optional<Feed> find(AccountId account, ShowId id) {
    return stored(account, id).map(StoredFeed::feed);
  }

  /// The same with what it was made of, which is remembered for a while.
  Optional<StoredFeed> stored(AccountId account, ShowId id) {
    var key = new Key(account, id);
    var found = read(account, id, Optional.ofNullable(known.getIfPresent(key)));
    found.ifPresent(it -> known.put(key, it));
    return found;
  }

  /// The feed as it is now, for somebody who remembers an `older` one of the same show.
  public Optional<StoredFeed> read(AccountId account, ShowId id, Optional<StoredFeed> older) {
    return shows.find(account, id).map(show -> read(account, show, older));
  }

  private StoredFeed read(AccountId account, Show show, Optional<StoredFeed> older) {
    var before = older.map(StoredFeed::stock).orElseGet(() -> stocktaking.nothing(show));
    var stock = stocktaking.of(account, show, before);
    var made = items.of(account, stock, older.map(StoredFeed::items).orElse(Map.of()));
    var feed =
        new Feed(
            show,
            stock.setting().site(),
            surroundings.of(account, show.id(), stock),
            shown(account, show.id(), made),
            states.changedAt(account, show.id()));
    return older
        .filter(it -> it.isSame(feed, stock))
        .orElseGet(() -> new StoredFeed(feed, stock, made, press(older)));
  }

  /// A show that was taken down has no episode for listeners.
  private List<FeedItem> shown(AccountId account, ShowId show, Map<EpisodeId, MadeItem> made) {
    return takedowns.of(account, show).isPresent()
        ? List.of()
        : made.values().stream().map(MadeItem::item).toList();
  }

  private static Press press(Optional<StoredFeed> older) {
    return older.map(StoredFeed::press).orElseGet(Press::new);
  }
}
