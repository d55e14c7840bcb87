package fm.podwright.core.media;

import fm.podwright.core.media.image.ArtworkResult;
import fm.podwright.core.media.image.Rendition;
import fm.podwright.core.storage.Headers;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Reads pictures that were uploaded, a few at a time, and puts what is made of them into storage.
@Singleton
public class Pictures {
  private static final int AT_ONCE = 2;

  private final Storage storage;
  private final Ids ids;
  // A decoded picture takes tens of megabytes.
  private final Semaphore decoding = new Semaphore(AT_ONCE);

  Pictures(Storage storage, Ids ids) {
    this.storage = storage;
    this.ids = ids;
  }

  /// What the rules of one kind of picture make of `bytes`, when it is their turn.
  public ArtworkResult read(byte[] bytes, Function<byte[], ArtworkResult> rules) {
    decoding.acquireUninterruptibly();
    try {
      return rules.apply(bytes);
    } finally {
      decoding.release();
    }
  }

  /// Puts all renditions of a picture into storage; no row knows of them yet. Throws
  /// StorageUnavailable when S3 does not answer.
  public Artwork store(AccountId account, ArtworkResult.Accepted accepted) {
    var extension = accepted.master().type().extension();
    var widths = accepted.renditions().stream().map(Rendition::width).toList();
    var picture = new Artwork(ids.next(), extension, widths);
    accepted.renditions().forEach(rendition -> put(account, picture, rendition));
    return picture;
  }

  private void put(AccountId account, Artwork picture, Rendition rendition) {
    var headers = Headers.immutable(rendition.type().mimeType());
    storage.put(key(account, picture, rendition.width()), rendition.bytes(), headers);
  }

  /// Removes all renditions of a picture of which no row knows any more. Throws StorageUnavailable
  /// when S3 does not answer.
  public void remove(AccountId account, Artwork picture) {
    picture.widths().forEach(width -> storage.delete(key(account, picture, width)));
  }

  private static StorageKey key(AccountId account, Artwork picture, int width) {
    var name = width + "." + picture.extension();
    return StorageKey.of(account, "images/" + picture.image() + "/" + name);
  }
}
