package fm.podwright.domain.media;

/// What the browser said of a file, and where in storage its bytes go: `key` names the object and
/// `multipart` the storage's own name of the unfinished upload.
public record UploadFile(
    String name, String contentType, long bytes, String key, String multipart) {
  /// The largest file that is taken: 2 GB.
  public static final long MAX_BYTES = 2_000_000_000L;

  public UploadFile {
    if (bytes < 1 || bytes > MAX_BYTES) throw new IllegalArgumentException("1 byte to 2 GB");
  }
}
