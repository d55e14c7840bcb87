package fm.podwright.standin.stripe.billing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When a payment that failed is tried again, each counted from the try before, and what becomes of
/// the subscription after the last.
public record Dunning(List<Duration> retries, Exhausted exhausted) {
  /// After 3, 5 and 7 days; then the subscription is cancelled.
  public static final Dunning DEFAULT =
      new Dunning(
          List.of(Duration.ofDays(3), Duration.ofDays(5), Duration.ofDays(7)), Exhausted.CANCEL);

  public Dunning {
    retries = List.copyOf(retries);
  }

  /// What becomes of a subscription that nobody paid.
  public enum Exhausted {
    CANCEL,
    UNPAID,
    PAST_DUE
  }

  Optional<Duration> after(long attempts) {
    return attempts <= retries.size()
        ? Optional.of(retries.get((int) attempts - 1))
        : Optional.empty();
  }
}
