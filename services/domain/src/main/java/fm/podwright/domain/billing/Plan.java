package fm.podwright.domain.billing;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an account can buy. Its price in Stripe is found by a lookup key, one for each interval,
/// and has an amount for each currency.
public record Plan(
    String code, String name, Allowance allowance, Map<Interval, List<Money>> prices) {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{0,30}");

  public Plan {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a plan's code is one lower-case word, not " + code);
    }
    prices = Map.copyOf(prices);
    for (var interval : Interval.values()) {
      if (prices.getOrDefault(interval, List.of()).isEmpty()) {
        throw new IllegalArgumentException(
            "the plan " + code + " needs a price " + interval.words());
      }
    }
  }

  /// By which Stripe finds the price of that interval: `podwright_starter_monthly`.
  public String lookupKey(Interval interval) {
    return "podwright_" + code + "_" + interval.adverb();
  }

  /// The amount in that currency, or empty if the plan is not sold in it.
  public Optional<Money> price(Interval interval, Currency currency) {
    return amounts(interval).stream().filter(it -> it.currency().equals(currency)).findFirst();
  }

  /// The amounts of an interval; the first is in the currency that Stripe takes by itself.
  public List<Money> amounts(Interval interval) {
    return prices.getOrDefault(interval, List.of());
  }
}
