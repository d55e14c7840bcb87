package fm.podwright.core.billing;

import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A purchase that is under way: all that the request to Stripe is made of follows from it, so that
/// the request can be repeated word for word under its id.
record Purchase(UUID id, Choice choice, Instant at) {
  /// A checkout page is good for so long; Stripe remembers a request's key an hour longer.
  static final Duration LIFE = Duration.ofHours(23);

  /// Stripe takes an end of a trial only if it is two days ahead; the rest is a margin.
  private static final Duration AHEAD = Duration.ofDays(2).plus(LIFE).plusHours(1);

  /// Until when the checkout page works.
  Instant expires() {
    return at.plus(LIFE);
  }

  boolean isOpen(Instant now) {
    return now.isBefore(expires());
  }

  /// Days of the trial that are left are not paid for.
  Optional<Instant> firstPaid(Instant trialEnds) {
    return trialEnds.isAfter(at.plus(AHEAD)) ? Optional.of(trialEnds) : Optional.empty();
  }

  /// What somebody wants to buy.
  record Choice(Plan plan, Interval interval, Currency currency) {
    String code() {
      return plan.code() + "/" + interval.code() + "/" + currency.getCurrencyCode();
    }

    static Optional<Choice> parse(Plans plans, String code) {
      var parts = code.split("/", -1);
      if (parts.length != 3) return Optional.empty();
      return plans
          .find(parts[0])
          .flatMap(plan ->
              Interval.parse(parts[1])
                  .map(it ->
                      new Choice(
                          plan, it, Currency.getInstance(parts[2].toUpperCase(Locale.ROOT)))));
    }
  }
}
