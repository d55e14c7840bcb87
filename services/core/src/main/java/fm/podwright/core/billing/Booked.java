package fm.podwright.core.billing;

import fm.podwright.domain.billing.Subscription;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A subscription as Stripe's books have it, and when it was bought.
record Booked(Subscription subscription, Instant bought) {
  /// The one of a customer's that counts.
  static Optional<Subscription> best(List<Booked> all) {
    return Subscription.best(all.stream().map(Booked::subscription).toList());
  }

  /// Those that are paid for a plan of ours, the one that was bought first at the front: more than
  /// one are paid twice.
  static List<Booked> paid(List<Booked> all) {
    return all.stream()
        .filter(Booked::isLive)
        .filter(it -> !it.subscription().plan().equals(StripeReading.UNKNOWN))
        .sorted(Comparator.comparing(Booked::bought).thenComparing(it -> it.subscription().id()))
        .toList();
  }

  boolean isLive() {
    return switch (subscription.status()) {
      case ACTIVE, TRIALING, PAST_DUE, UNPAID -> true;
      case PAUSED, CANCELED, INCOMPLETE, INCOMPLETE_EXPIRED -> false;
    };
  }
}
