package fm.podwright.worker.sweep;

import fm.podwright.core.episode.PreparedCopies;
import fm.podwright.core.episode.PreparedCopy;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Removes prepared copies that a later one has overtaken or whose episode is gone, an hour after
/// they were made. What was ever published stays for ever.
@Singleton
final class ObsoleteCopies implements Sweep<PreparedCopy> {
  private static final Duration GRACE = Duration.ofHours(1);

  private final Round round;
  private final Tenancy tenancy;
  private final PreparedCopies copies;
  private final MediaFiles media;
  private final Storage storage;

  ObsoleteCopies(
      Round round, Tenancy tenancy, PreparedCopies copies, MediaFiles media, Storage storage) {
    this.round = round;
    this.tenancy = tenancy;
    this.copies = copies;
    this.media = media;
    this.storage = storage;
  }

  @Override
  public String name() {
    return "obsolete-copies";
  }

  @Override
  public Round round() {
    return round;
  }

  @Override
  public Duration age() {
    return GRACE;
  }

  @Override
  public List<PreparedCopy> find(AccountId account, Instant before) {
    return copies.obsolete(account, before);
  }

  /// The rows go first: bytes that nothing names are harmless, a name without bytes is not.
  @Override
  public void sweep(AccountId account, PreparedCopy copy) {
    tenancy
        .in(account, () -> forget(account, copy))
        .ifPresent(it -> storage.delete(new StorageKey(it.storageKey())));
  }

  private Optional<Media> forget(AccountId account, PreparedCopy copy) {
    var found = media.find(account, copy.media());
    copies.forget(account, copy.media());
    media.remove(account, copy.media());
    return found;
  }
}
