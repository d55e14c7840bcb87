package fm.podwright.worker.sweep;

import fm.podwright.core.job.Announcements;
import fm.podwright.core.job.Channel;
import fm.podwright.core.media.Uploads;
import fm.podwright.core.storage.MultipartUpload;
import fm.podwright.core.storage.Multiparts;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadFile;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Gives up what nobody has gone on with for a day, and frees the storage that its parts take.
@Singleton
final class AbandonedUploads implements Sweep<Upload> {
  private static final Duration DAY = Duration.ofDays(1);

  private final Round round;
  private final Tenancy tenancy;
  private final Uploads uploads;
  private final Multiparts multiparts;
  private final Storage storage;
  private final Announcements announcements;

  AbandonedUploads(
      Round round,
      Tenancy tenancy,
      Uploads uploads,
      Multiparts multiparts,
      Storage storage,
      Announcements announcements) {
    this.round = round;
    this.tenancy = tenancy;
    this.uploads = uploads;
    this.multiparts = multiparts;
    this.storage = storage;
    this.announcements = announcements;
  }

  @Override
  public String name() {
    return "abandoned-uploads";
  }

  @Override
  public Round round() {
    return round;
  }

  @Override
  public Duration age() {
    return DAY;
  }

  @Override
  public List<Upload> find(AccountId account, Instant before) {
    return uploads.stale(account, before);
  }

  /// The row is held meanwhile: a browser that reports its last part at this moment either comes
  /// first, or learns that it is too late. If storage is away, all is as it was until the next
  /// sweep.
  @Override
  public void sweep(AccountId account, Upload upload) {
    tenancy.run(
        account,
        () -> {
          if (!uploads.abandon(account, upload.id())) return;
          announcements.announce(Channel.UPLOAD_CHANGED, upload.id().toString());
          free(upload.file());
        });
  }

  private void free(UploadFile file) {
    var key = new StorageKey(file.key());
    multiparts.abort(new MultipartUpload(key, file.multipart()));
    storage.delete(key);
  }
}
