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
    return new Subscription(
        "sub_1",
        status,
        "starter",
        Interval.MONTH,
        Currency.getInstance("EUR"),
        RENEWS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Subscription cancelledAt(Instant end) {
    var it = with(Status.ACTIVE);
    return new Subscription(
        it.id(),
        it.status(),
        it.plan(),
        it.interval(),
        it.currency(),
        it.periodEnd(),
        Optional.of(end),
        Optional.empty(),
        Optional.empty());
  }

  static Subscription endedAt(Instant end) {
    var it = with(Status.CANCELED);
    return new Subscription(
        it.id(),
        it.status(),
        it.plan(),
        it.interval(),
        it.currency(),
        it.periodEnd(),
        Optional.empty(),
        Optional.of(end),
        Optional.empty());
  }

  static Subscription unpaidSince(Instant since) {
    var it = with(Status.PAST_DUE);
    return new Subscription(
        it.id(),
        it.status(),
        it.plan(),
        it.interval(),
        it.currency(),
        it.periodEnd(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(since));
  }

  static Facts facts(Subscription subscription) {
    return new Facts(TRIAL_ENDS, Optional.of(subscription));
  }

  static Facts trial() {
    return new Facts(TRIAL_ENDS, Optional.empty());
  }
}
