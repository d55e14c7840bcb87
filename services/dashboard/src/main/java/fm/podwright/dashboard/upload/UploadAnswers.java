package fm.podwright.dashboard.upload;

import com.fasterxml.jackson.annotation.JsonProperty;
import fm.podwright.core.storage.Part;
import fm.podwright.domain.media.Upload;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/// What the uploader in the browser sends and is sent.
final class UploadAnswers {
  private UploadAnswers() {}

  /// A file that somebody chose for an episode.
  @Serdeable
  record Chosen(String episode, String filename, long size) {}

  /// An upload that may begin.
  @Serdeable
  record Begun(String id, String uploadId, String key, long partSize) {
    static Begun of(Upload upload) {
      var file = upload.file();
      return new Begun(upload.id().toString(), file.multipart(), file.key(), upload.partBytes());
    }
  }

  /// How long a part is that the browser is about to send.
  @Serdeable
  record Announced(long size) {}

  /// Where it is to PUT that part.
  @Serdeable
  record Signed(String url, Map<String, String> headers) {}

  /// A part that has arrived, as S3 names such things.
  @Serdeable
  record Arrived(
      @JsonProperty("PartNumber") int number,
      @JsonProperty("Size") long bytes,
      @JsonProperty("ETag") String etag) {
    static Arrived of(Part part) {
      return new Arrived(part.number(), part.bytes(), part.etag());
    }
  }

  /// How far the worker is: `step` is a code, `share` 0 to 1, `message` the words for people.
  @Serdeable
  record Step(String step, double share, String message) {}
}
