package fm.podwright.publisher.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.storage.StorageUnavailable;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.site.Card;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.MemorySettings;
import fm.podwright.publisher.Route;
import fm.podwright.publisher.Unavailable;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.site.Snapshot;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;

/// The pictures that other sites show of a show and of its episodes, drawn when they are first
/// asked for. Drawing takes tens of milliseconds and some memory, so that few are drawn at once.
@Singleton
public class Cards {
  private static final String DAY = "public, max-age=86400";
  private static final int AT_ONCE = 2;

  private final Cache<Key, Document> cards;
  private final Semaphore drawing = new Semaphore(AT_ONCE);
  private final Storage storage;

  /// A card of somebody's show.
  private record Key(AccountId account, Card card) {}

  Cards(Storage storage, MemorySettings memory) {
    this.storage = storage;
    this.cards =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(memory.imageMemory() / 4)
            .weigher((Key _, Document card) -> card.weight())
            .build();
  }

  /// The card, if it was drawn; never waits.
  public Optional<Document> known(Snapshot snapshot, Route route) {
    return key(snapshot, route).map(cards::getIfPresent);
  }

  /// The card, drawn now unless it was; empty if the show has no such page.
  public Optional<Document> find(Snapshot snapshot, Route route) {
    return key(snapshot, route).map(key -> cards.get(key, _ -> draw(snapshot, key)));
  }

  private static Optional<Key> key(Snapshot snapshot, Route route) {
    var card =
        route instanceof Route.EpisodeCard(var slug)
            ? snapshot.card(slug)
            : Optional.of(snapshot.frame().card());
    return card.map(it -> new Key(snapshot.account(), it));
  }

  private Document draw(Snapshot snapshot, Key key) {
    drawing.acquireUninterruptibly();
    try {
      var artwork = key.card().artwork().flatMap(it -> read(key.account(), it));
      var bytes = new Painting(key.card(), artwork).jpeg();
      var headers = Fields.of("image/jpeg", DAY);
      return Document.packedAlready(bytes, headers, snapshot.feed().lastModified());
    } finally {
      drawing.release();
    }
  }

  private Optional<BufferedImage> read(AccountId account, Artwork artwork) {
    var name = artwork.atLeast(Card.HEIGHT) + "." + artwork.extension();
    var key = StorageKey.of(account, "images/" + artwork.image() + "/" + name);
    try {
      var content = storage.get(key);
      if (content.isEmpty()) return Optional.empty();
      try (var open = content.get()) {
        return Optional.ofNullable(ImageIO.read(open.stream()));
      }
    } catch (StorageUnavailable | IOException e) {
      throw new Unavailable("the artwork cannot be read", e);
    }
  }
}
