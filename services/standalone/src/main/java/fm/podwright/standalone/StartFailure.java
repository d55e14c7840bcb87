package fm.podwright.standalone;

/// Podwright cannot start, for a reason that the person who starts it can mend; the message says
/// how.
final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  StartFailure(String message) {
    super(message);
  }

  StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
