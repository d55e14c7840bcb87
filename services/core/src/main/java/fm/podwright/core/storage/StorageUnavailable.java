package fm.podwright.core.storage;

/// S3 is away, too slow, or refuses us: nothing that another key or another body would mend.
public final class StorageUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  StorageUnavailable(String act, Throwable cause) {
    super("S3 could not " + act, cause);
  }
}
