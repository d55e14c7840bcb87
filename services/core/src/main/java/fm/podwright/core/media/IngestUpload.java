package fm.podwright.core.media;

import fm.podwright.core.job.Job;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.tenancy.AccountId;

/// Makes media of an upload that is complete. Its key is the upload's id.
public record IngestUpload(AccountId account, UploadId upload) {
  public static final Job<IngestUpload> JOB = new Job<>("ingest-upload", IngestUpload.class);
}
