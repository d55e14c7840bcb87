package fm.podwright.core.storage;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Objects that browsers send straight to S3, part by part. Every method throws
/// [StorageUnavailable] when S3 does not answer.
public interface Multiparts {
  /// Begins an object whose type is fixed from now on, whatever a browser says.
  MultipartUpload create(StorageKey key, String contentType);

  /// Where a browser may PUT part `number` (from 1) for as long as `validity`; a body that is
  /// longer or shorter than `bytes` is refused with 403. Asks nobody.
  URI presign(MultipartUpload upload, int number, long bytes, Duration validity);

  /// The parts that have arrived, in order; none if there is no such upload (any more).
  List<Part> parts(MultipartUpload upload);

  /// Makes the object of its parts, in their order. False if there is no such upload any more or if
  /// a part is not the one that arrived; completed twice, the object stands all the same.
  boolean complete(MultipartUpload upload, List<Part> parts);

  /// Throws away what has arrived; there is nothing to do if there is no such upload.
  void abort(MultipartUpload upload);

  /// What was begun and neither completed nor aborted, of all accounts.
  List<MultipartUpload.Unfinished> unfinished();
}
