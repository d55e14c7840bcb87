package fm.podwright.publisher;

/// What was asked for cannot be had now, and may be in a moment: 503.
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Says why, where nothing was thrown.
  public Unavailable(String message) {
    super(message);
  }

  /// Says why.
  public Unavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
