package fm.podwright.domain.billing;

import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All plans that are sold, the smallest first.
public record Plans(List<Plan> all) {
  public Plans {
    all = all.stream().sorted(Comparator.comparingLong(it -> it.allowance().downloads())).toList();
    if (all.isEmpty()) throw new IllegalArgumentException("there is no plan");
    if (all.stream().map(Plan::code).distinct().count() < all.size()) {
      throw new IllegalArgumentException("two plans have one code");
    }
    for (var plan : all) {
      for (var interval : Interval.values()) {
        if (!currencies(plan, interval).equals(currencies(all.getFirst(), Interval.MONTH))) {
          throw new IllegalArgumentException(
              "the plan " + plan.code() + " is not sold in the same currencies as the others");
        }
      }
    }
  }

  /// The plan of that code.
  public Optional<Plan> find(String code) {
    return all.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /// The plan and interval that a price of Stripe's is for.
  public Optional<Chosen> byLookupKey(String key) {
    return all.stream()
        .flatMap(plan -> List.of(Interval.values()).stream().map(it -> new Chosen(plan, it)))
        .filter(it -> it.plan().lookupKey(it.interval()).equals(key))
        .findFirst();
  }

  /// The smallest plan with that many downloads a month, if any has.
  public Optional<Plan> fitting(long downloads) {
    return all.stream().filter(it -> it.allowance().downloads() >= downloads).findFirst();
  }

  /// In which all of them are sold; the first is taken unless another is asked for.
  public Set<Currency> currencies() {
    return currencies(all.getFirst(), Interval.MONTH);
  }

  private static Set<Currency> currencies(Plan plan, Interval interval) {
    var currencies = new LinkedHashSet<Currency>();
    plan.amounts(interval).forEach(it -> currencies.add(it.currency()));
    return currencies;
  }

  /// A plan, paid at an interval.
  public record Chosen(Plan plan, Interval interval) {}
}
