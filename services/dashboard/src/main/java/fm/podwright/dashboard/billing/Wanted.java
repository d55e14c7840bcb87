package fm.podwright.dashboard.billing;

import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/// How somebody wants to see or pay the plans, as an address or a form says it.
record Wanted(Optional<Interval> interval, Optional<Currency> currency) {
  static Wanted of(Map<String, String> said, Plans plans) {
    return new Wanted(
        Optional.ofNullable(said.get("interval")).flatMap(Interval::parse),
        Optional.ofNullable(said.get("currency")).flatMap(it -> currency(it, plans)));
  }

  /// A plan as it is to be paid.
  record Purchase(Plan plan, Interval interval, Currency currency) {}

  /// What is to be bought; empty unless all of it is said and sold.
  static Optional<Purchase> purchase(Map<String, String> said, Plans plans) {
    var wanted = of(said, plans);
    return plans
        .find(said.getOrDefault("plan", ""))
        .flatMap(plan ->
            wanted
                .interval()
                .flatMap(
                    interval -> wanted.currency().map(it -> new Purchase(plan, interval, it))));
  }

  private static Optional<Currency> currency(String code, Plans plans) {
    return plans.currencies().stream().filter(it -> it.getCurrencyCode().equals(code)).findFirst();
  }
}
