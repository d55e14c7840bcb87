package fm.podwright.core.billing;

import io.micronaut.serde.annotation.Serdeable;

/// Something that a reconciliation found and mended, or that somebody has to look at.
///
/// @param about the account, customer, subscription or price
@Serdeable
public record Finding(Kind kind, String about, String words) {
  /// What it is.
  public enum Kind {
    /// What was kept was not what Stripe has; it is now.
    MENDED,
    /// A customer had two subscriptions; the later one was cancelled.
    DOUBLE,
    /// Stripe has a subscription of a customer that is no account's.
    UNKNOWN_CUSTOMER,
    /// A plan's price at Stripe is not what the settings say, or is not there.
    PRICE,
    /// It could not be compared; it is again the next time.
    FAILED
  }

  /// True if nobody has to do anything.
  public boolean isMended() {
    return kind == Kind.MENDED || kind == Kind.DOUBLE;
  }
}
