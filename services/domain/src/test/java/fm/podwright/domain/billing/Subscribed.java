package fm.podwright.domain.billing;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/// Subscriptions for tests, and the moments they are about.
final class Subscribed {
  static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  static final Instant TRIAL_ENDS = START.plus(Duration.ofDays(14));
  static final Instant RENEWS = START.plus(Duration.ofDays(31));

  private Subscribed() {}

  static Subscription with(Status status) {
    return of(status, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Subscription cancelledAt(Instant end) {
    return of(Status.ACTIVE, Optional.of(end), Optional.empty(), Optional.empty());
  }

  static Subscription endedAt(Instant end) {
    return of(Status.CANCELED, Optional.empty(), Optional.of(end), Optional.empty());
  }

  static Subscription unpaidSince(Instant since) {
    return of(Status.PAST_DUE, Optional.empty(), Optional.empty(), Optional.of(since));
  }

  private static Subscription of(
      Status status,
      Optional<Instant> cancelAt,
      Optional<Instant> endedAt,
      Optional<Instant> unpaidSince) {
    return new Subscription(
        "sub_1",
        status,
        "starter",
        Interval.MONTH,
        Currency.getInstance("EUR"),
        RENEWS,
        cancelAt,
        endedAt,
        unpaidSince);
  }

  static Facts facts(Subscription subscription) {
    return new Facts(TRIAL_ENDS, Optional.of(subscription));
  }

  static Facts trial() {
    return new Facts(TRIAL_ENDS, Optional.empty());
  }
}
