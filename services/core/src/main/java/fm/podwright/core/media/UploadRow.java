package fm.podwright.core.media;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadFile;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.media.UploadState;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An upload as the table has it.
@MappedEntity("upload")
record UploadRow(
    @OfAccount AccountId accountId,
    @Id @OfUpload UploadId id,
    @OfShow ShowId showId,
    UUID episodeId,
    String fileName,
    String contentType,
    long bytes,
    long partBytes,
    String storageKey,
    String storageUpload,
    String status,
    String step,
    double share,
    String message,
    @Nullable @OfMedia MediaId mediaId,
    @OfUser UserId createdBy,
    Instant createdAt) {

  static UploadRow of(AccountId account, UserId by, Upload upload, Instant now) {
    return new UploadRow(
        account,
        upload.id(),
        upload.show(),
        upload.target(),
        upload.file().name(),
        upload.file().contentType(),
        upload.file().bytes(),
        upload.partBytes(),
        upload.file().key(),
        upload.file().multipart(),
        "uploading",
        "",
        0,
        "",
        null,
        by,
        now);
  }

  Upload upload() {
    var file = new UploadFile(fileName, contentType, bytes, storageKey, storageUpload);
    return new Upload(id, showId, episodeId, file, partBytes, state());
  }

  private UploadState state() {
    return switch (status) {
      case "uploading" -> new UploadState.Uploading();
      case "received" -> new UploadState.Received(step, share);
      case "ready" -> new UploadState.Ready(Objects.requireNonNull(mediaId));
      case "refused" -> new UploadState.Refused(message);
      case "abandoned" -> new UploadState.Abandoned();
      default -> throw new IllegalStateException("an upload is " + status);
    };
  }
}
