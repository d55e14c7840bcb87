package fm.podwright.core.feed;

import fm.podwright.core.media.Images;
import fm.podwright.core.media.image.ArtworkResult;
import fm.podwright.core.media.image.Banner;
import fm.podwright.core.media.image.Rendition;
import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Facades;
import fm.podwright.core.storage.Headers;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;

/// Hangs a wide picture across the head of a show's site. Nothing of it is in the feed.
@Singleton
public class SettingBanner {
  private final Tenancy tenancy;
  private final Shows shows;
  private final ShowChanges changes;
  private final Images images;
  private final Facades facades;
  private final Storage storage;
  private final Ids ids;
  private final InstantSource clock;
  // A decoded picture takes tens of megabytes.
  private final Semaphore decoding = new Semaphore(1);

  SettingBanner(
      Tenancy tenancy,
      Shows shows,
      ShowChanges changes,
      Images images,
      Facades facades,
      Storage storage,
      Ids ids,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.changes = changes;
    this.images = images;
    this.facades = facades;
    this.storage = storage;
    this.ids = ids;
    this.clock = clock;
  }

  /// Hangs the picture in `bytes`. Throws StorageUnavailable, and has changed nothing, when S3 does
  /// not answer.
  public ArtworkOutcome hang(AccountId account, ShowId show, byte[] bytes) {
    if (tenancy.in(account, () -> shows.find(account, show)).isEmpty()) {
      return new ArtworkOutcome.NotFound();
    }
    return switch (check(bytes)) {
      case ArtworkResult.Refused(var words) -> new ArtworkOutcome.Refused(words);
      case ArtworkResult.Accepted accepted -> hang(account, show, accepted);
    };
  }

  private ArtworkResult check(byte[] bytes) {
    decoding.acquireUninterruptibly();
    try {
      return Banner.of(bytes);
    } finally {
      decoding.release();
    }
  }

  private ArtworkOutcome hang(AccountId account, ShowId show, ArtworkResult.Accepted accepted) {
    var widths = accepted.renditions().stream().map(Rendition::width).toList();
    var picture = new Artwork(ids.next(), accepted.master().type().extension(), widths);
    accepted.renditions().forEach(rendition -> put(account, picture, rendition));
    tenancy.run(
        account,
        () -> {
          images.add(account, show, picture, clock.instant());
          facades.hang(account, show, picture.image());
          changes.announce(account, show);
        });
    return new ArtworkOutcome.Hung(picture, accepted.remarks());
  }

  private void put(AccountId account, Artwork picture, Rendition rendition) {
    var name = rendition.width() + "." + picture.extension();
    var key = StorageKey.of(account, "images/" + picture.image() + "/" + name);
    storage.put(key, rendition.bytes(), Headers.immutable(rendition.type().mimeType()));
  }
}
