package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.state.Thing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is subscribed to, and how.
///
/// @param method the card that this subscription is paid with, before the customer's own
/// @param coupon what a promotion code or the request gives
/// @param extra other fields of the subscription, by their paths
public record Purchase(
    Thing customer,
    List<Item> items,
    String currency,
    Optional<Instant> trialEnd,
    Optional<Thing> method,
    Optional<Thing> coupon,
    Optional<Thing> code,
    Map<String, Object> extra) {
  public Purchase {
    items = List.copyOf(items);
    extra = Map.copyOf(extra);
  }

  /// A price and how often.
  public record Item(Thing price, long quantity) {}
}
