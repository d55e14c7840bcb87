package fm.podwright.core.http;

/// A server outside gave no answer that can be used, or must not be asked. The message is a
/// sentence for people and tells nothing of what is inside our network.
public final class WebUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  /// Why.
  public enum Reason {
    /// The address must not be asked: another scheme, a private network, a port of something else.
    REFUSED,
    UNKNOWN_HOST,
    NO_CONNECTION,
    NOT_SECURE,
    TIMED_OUT,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    /// What came is not HTTP, or ended halfway.
    BROKEN
  }

  WebUnavailable(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  WebUnavailable(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// What happened, as a sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /// True if the same may well succeed a little later.
  public boolean mayPass() {
    return switch (reason) {
      case UNKNOWN_HOST, NO_CONNECTION, NOT_SECURE, TIMED_OUT, BROKEN -> true;
      case REFUSED, TOO_LARGE, TOO_MANY_REDIRECTS -> false;
    };
  }
}
