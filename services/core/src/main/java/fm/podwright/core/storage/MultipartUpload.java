package fm.podwright.core.storage;

import java.time.Instant;

/// An object on its way in: its parts are sent and then completed, or aborted. `id` is S3's own.
public record MultipartUpload(StorageKey key, String id) {
  /// One that was begun at `since` and neither completed nor aborted.
  public record Unfinished(MultipartUpload upload, Instant since) {}
}
