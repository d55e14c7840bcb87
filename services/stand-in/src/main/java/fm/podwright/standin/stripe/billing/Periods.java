package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.state.Thing;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/// Billing periods: the n-th ends n intervals after the anchor, so that one that began on the 31st
/// ends on the 28th of February and then on the 31st of March.
public final class Periods {
  private Periods() {}

  /// The end of the period that begins at a time.
  public static Instant end(Thing price, Instant anchor, Instant start) {
    var count = 1;
    while (!plus(price, anchor, count).isAfter(start)) count++;
    return plus(price, anchor, count);
  }

  /// Some intervals of a price after a time.
  static Instant plus(Thing price, Instant anchor, int intervals) {
    var count = Math.toIntExact(Math.max(1, price.number("recurring.interval_count"))) * intervals;
    var step =
        switch (price.text("recurring.interval")) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "year" -> Period.ofYears(count);
          default -> Period.ofMonths(count);
        };
    return anchor.atOffset(ZoneOffset.UTC).plus(step).toInstant();
  }

  static boolean isSame(Thing price, Thing other) {
    return price.text("recurring.interval").equals(other.text("recurring.interval"))
        && price.number("recurring.interval_count") == other.number("recurring.interval_count");
  }
}
