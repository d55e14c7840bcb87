package fm.podwright.domain.billing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// A subscription as Stripe last told it.
///
/// @param periodEnd until when it is paid, or, while its trial lasts, when it is first paid
/// @param cancelAt when it ends because somebody cancelled it
/// @param endedAt when it ended
/// @param unpaidSince when the oldest invoice was made that nobody has paid
public record Subscription(
    String id,
    Status status,
    String plan,
    Interval interval,
    Currency currency,
    Instant periodEnd,
    Optional<Instant> cancelAt,
    Optional<Instant> endedAt,
    Optional<Instant> unpaidSince) {

  /// The same, over; if it is already, that moment stays.
  public Subscription ended(Instant now) {
    return new Subscription(
        id,
        Status.CANCELED,
        plan,
        interval,
        currency,
        periodEnd,
        Optional.empty(),
        endedAt.or(() -> Optional.of(now)),
        unpaidSince);
  }

  /// The one that counts where a customer has several: of the best status, the one that lasts
  /// longest.
  public static Optional<Subscription> best(List<Subscription> all) {
    return all.stream()
        .min(
            Comparator.comparing(Subscription::status)
                .thenComparing(Subscription::periodEnd, Comparator.reverseOrder())
                .thenComparing(Subscription::id));
  }
}
