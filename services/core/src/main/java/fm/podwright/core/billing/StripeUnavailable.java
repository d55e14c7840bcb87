package fm.podwright.core.billing;

/// Stripe did not answer, or asked to be left alone for a while: what was asked for may or may not
/// have happened, and asking again is safe.
public final class StripeUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  StripeUnavailable(String what, Throwable cause) {
    super("Stripe is not available: " + what, cause);
  }
}
