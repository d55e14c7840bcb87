package fm.podwright.standin.stripe.event;

import java.time.Duration;

/// How events reach endpoints.
///
/// @param latest the longest that one is held back; each waits some random part of it
/// @param twice how many of a hundred arrive twice
/// @param shuffled whether those that wait together come in a random order
/// @param attempts how often one is sent at most, until it is answered with 2xx
public record DeliveryPolicy(Duration latest, int twice, boolean shuffled, int attempts) {
  /// As bad as Stripe warns that it may be.
  public static final DeliveryPolicy UNRULY =
      new DeliveryPolicy(Duration.ofSeconds(2), 25, true, 8);

  /// Each once, at once, one after the other.
  public static final DeliveryPolicy PROMPT = new DeliveryPolicy(Duration.ZERO, 0, false, 8);

  /// Whether each is sent when the one before was answered.
  boolean isInOrder() {
    return latest.isZero() && !shuffled;
  }
}
