package fm.podwright.publisher.media;

import fm.podwright.core.storage.StorageKey;
import fm.podwright.domain.feed.Validators;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.MediaId;
import java.time.Instant;

/// Audio as it is served: where its bytes lie, how many they are, and what tells a client that it
/// has them.
public record Recording(
    StorageKey key, long bytes, AudioType type, String fileName, Validators validators) {

  /// What tells versions of media apart: they never change, so their id is enough, and the moment
  /// that it was made (RFC 9562, 5.7).
  public static Validators validators(MediaId media) {
    var made = Instant.ofEpochMilli(media.value().getMostSignificantBits() >>> 16);
    return new Validators('"' + media.toString() + '"', made);
  }
}
