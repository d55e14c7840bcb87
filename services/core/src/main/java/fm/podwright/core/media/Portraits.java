package fm.podwright.core.media;

import fm.podwright.core.media.image.ArtworkResult;
import fm.podwright.core.media.image.Portrait;
import fm.podwright.core.media.image.Rendition;
import fm.podwright.core.storage.Headers;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Semaphore;

/// Puts people's pictures into storage, cut square and encoded anew in several widths.
@Singleton
public class Portraits {
  private static final int AT_ONCE = 2;

  private final Storage storage;
  private final Ids ids;
  // A decoded picture takes tens of megabytes.
  private final Semaphore decoding = new Semaphore(AT_ONCE);

  Portraits(Storage storage, Ids ids) {
    this.storage = storage;
    this.ids = ids;
  }

  /// What became of a picture.
  public sealed interface Result {
    /// It is in storage; `remarks` say in whole sentences what was changed about it.
    record Stored(Artwork picture, List<String> remarks) implements Result {}

    /// It cannot be used; `words` say why and what to do.
    record Refused(String words) implements Result {}
  }

  /// Stores the picture in `bytes`. Throws StorageUnavailable when S3 does not answer.
  public Result store(AccountId account, byte[] bytes) {
    return switch (read(bytes)) {
      case ArtworkResult.Refused(var words) -> new Result.Refused(words);
      case ArtworkResult.Accepted accepted -> stored(account, accepted);
    };
  }

  private ArtworkResult read(byte[] bytes) {
    decoding.acquireUninterruptibly();
    try {
      return Portrait.of(bytes);
    } finally {
      decoding.release();
    }
  }

  private Result stored(AccountId account, ArtworkResult.Accepted accepted) {
    var extension = accepted.master().type().extension();
    var widths = accepted.renditions().stream().map(Rendition::width).toList();
    var picture = new Artwork(ids.next(), extension, widths);
    accepted.renditions().forEach(rendition -> put(account, picture, rendition));
    return new Result.Stored(picture, accepted.remarks());
  }

  private void put(AccountId account, Artwork picture, Rendition rendition) {
    var name = rendition.width() + "." + picture.extension();
    var key = StorageKey.of(account, "images/" + picture.image() + "/" + name);
    storage.put(key, rendition.bytes(), Headers.immutable(rendition.type().mimeType()));
  }
}
