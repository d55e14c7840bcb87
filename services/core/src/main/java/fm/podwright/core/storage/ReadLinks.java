package fm.podwright.core.storage;

import fm.podwright.core.process.S3Settings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Links by which a browser reads an object straight from S3 for a while.
@Singleton
public class ReadLinks {
  private final S3Presigner presigner;
  private final String bucket;

  ReadLinks(S3Presigner presigner, S3Settings settings) {
    this.presigner = presigner;
    this.bucket = settings.bucket();
  }

  /// Where the object can be read for as long as `validity`; asks nobody.
  public URI presign(StorageKey key, Duration validity) {
    var presigned =
        presigner.presignGetObject(it ->
            it.signatureDuration(validity)
                .getObjectRequest(get -> get.bucket(bucket).key(key.value())));
    return URI.create(presigned.url().toString());
  }
}
