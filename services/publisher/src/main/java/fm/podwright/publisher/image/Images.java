package fm.podwright.publisher.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.core.storage.Content;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.storage.StorageUnavailable;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.MemorySettings;
import fm.podwright.publisher.Unavailable;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Pictures, in the widths in which they were stored. A changed picture has another address, so
/// what was once read stays true.
@Singleton
public class Images {
  private static final int MOST_BYTES = 20_000_000;

  private final Cache<StorageKey, Document> images;
  private final Storage storage;

  Images(Storage storage, MemorySettings memory) {
    this.storage = storage;
    this.images =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(memory.imageMemory())
            .weigher((StorageKey _, Document image) -> image.weight())
            .build();
  }

  /// The picture, if it is in memory.
  public Optional<Document> known(AccountId account, UUID image, String file) {
    return Optional.ofNullable(images.getIfPresent(key(account, image, file)));
  }

  /// The picture, if the account has it; throws [Unavailable] while S3 is away.
  public Optional<Document> find(AccountId account, UUID image, String file) {
    var key = key(account, image, file);
    var known = images.getIfPresent(key);
    if (known != null) return Optional.of(known);
    var read = read(key, image);
    read.ifPresent(it -> images.put(key, it));
    return read;
  }

  private Optional<Document> read(StorageKey key, UUID image) {
    try {
      var content = storage.get(key);
      return content.isEmpty()
          ? Optional.empty()
          : Optional.of(document(content.get(), key, image));
    } catch (StorageUnavailable | IOException | UncheckedIOException e) {
      throw new Unavailable("the picture cannot be read", e);
    }
  }

  private static Document document(Content content, StorageKey key, UUID image) throws IOException {
    try (content) {
      if (content.length() > MOST_BYTES) throw new IllegalStateException("too large: " + key);
      var bytes = content.stream().readAllBytes();
      if (bytes.length != content.length()) throw new IOException("the picture broke off");
      var made = Instant.ofEpochMilli(image.getMostSignificantBits() >>> 16);
      return Document.packedAlready(bytes, Fields.of(type(key), Fields.IMMUTABLE), made);
    }
  }

  private static String type(StorageKey key) {
    return key.value().endsWith(".png") ? "image/png" : "image/jpeg";
  }

  private static StorageKey key(AccountId account, UUID image, String file) {
    return StorageKey.of(account, "images/" + image + "/" + file);
  }
}
