package fm.podwright.core.feed;

import fm.podwright.core.media.Images;
import fm.podwright.core.media.image.ArtworkResult;
import fm.podwright.core.media.image.Rendition;
import fm.podwright.core.show.Shows;
import fm.podwright.core.storage.Headers;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Gives shows their artwork: checked by Apple's rules, encoded anew in several widths, put into
/// storage, and only then hung where listeners see it.
@Singleton
public class SettingArtwork {
  private static final int AT_ONCE = 2;

  private final Tenancy tenancy;
  private final Shows shows;
  private final Gate gate;
  private final Images images;
  private final Storage storage;
  private final Ids ids;
  private final InstantSource clock;
  // A decoded picture takes tens of megabytes.
  private final Semaphore decoding = new Semaphore(AT_ONCE);

  SettingArtwork(
      Tenancy tenancy,
      Shows shows,
      Gate gate,
      Images images,
      Storage storage,
      Ids ids,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.gate = gate;
    this.images = images;
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

  private ArtworkOutcome hang(AccountId account, ShowId show, ArtworkResult.Accepted accepted) {
    var picture = store(account, accepted);
    return switch (gate.change(
        account, show, Intent.keepItems(), () -> hang(account, show, picture, accepted.accent()))) {
      case Gated.Passed<Artwork> _ -> new ArtworkOutcome.Hung(picture, accepted.remarks());
      case Gated.Refused<Artwork>(var findings) ->
          new ArtworkOutcome.Refused(findings.getFirst().sentence());
    };
  }

  private Artwork hang(AccountId account, ShowId show, Artwork picture, String accent) {
    images.add(account, show, picture, Optional.of(accent), clock.instant());
    shows.hang(account, show, picture.image());
    return picture;
  }

  /// Checks a picture by Apple's rules, without keeping anything.
  ArtworkResult check(byte[] bytes) {
    decoding.acquireUninterruptibly();
    try {
      return fm.podwright.core.media.image.Artwork.of(bytes);
    } finally {
      decoding.release();
    }
  }

  /// Puts all renditions of a picture into storage; no row knows of them yet.
  Artwork store(AccountId account, ArtworkResult.Accepted accepted) {
    var extension = accepted.master().type().extension();
    var widths = accepted.renditions().stream().map(Rendition::width).toList();
    var picture = new Artwork(ids.next(), extension, widths);
    accepted.renditions().forEach(rendition -> put(account, picture, rendition));
    return picture;
  }

  private void put(AccountId account, Artwork picture, Rendition rendition) {
    var name = rendition.width() + "." + picture.extension();
    var key = StorageKey.of(account, "images/" + picture.image() + "/" + name);
    storage.put(key, rendition.bytes(), Headers.immutable(rendition.type().mimeType()));
  }
}
