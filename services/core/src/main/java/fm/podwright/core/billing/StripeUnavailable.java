package fm.podwright.core.billing;

import com.stripe.exception.StripeException;

/// Stripe did not answer, or asked to be left alone for a while: what was asked for may or may not
/// have happened, and asking again is safe.
public final class StripeUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int BROKEN = 500;

  private final boolean broken;

  StripeUnavailable(StripeException cause) {
    super("Stripe is not available: " + cause.getClass().getSimpleName(), cause);
    var status = cause.getStatusCode();
    this.broken = status != null && status >= BROKEN;
  }

  /// A payment is being made at this moment: what comes of it is not known yet.
  StripeUnavailable(StripeRefused cause) {
    super("Stripe is busy with a payment", cause);
    this.broken = false;
  }

  /// True if Stripe answered that it failed; it then gives that answer for a day to whoever asks
  /// under the same key.
  boolean isBroken() {
    return broken;
  }
}
