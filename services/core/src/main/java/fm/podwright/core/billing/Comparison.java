package fm.podwright.core.billing;

import fm.podwright.domain.tenancy.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One comparison with Stripe, under way.
public final class Comparison {
  /// So many failures one after the other are no accident.
  private static final int ENOUGH = 5;

  private final Instant at;
  private final Map<String, List<Booked>> booked;
  private final Mending mending;
  private final Set<String> seen = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private int failures;
  private int left;

  Comparison(Instant at, Map<String, List<Booked>> booked, Mending mending) {
    this.at = at;
    this.booked = booked;
    this.mending = mending;
  }

  Instant at() {
    return at;
  }

  /// Compares one account, and mends it. What fails is noted and keeps no other from its turn,
  /// unless Stripe stopped answering: asking it for each of thousands would take all day.
  public void compare(AccountId account) {
    var known = mending.known(account);
    var customer = known.map(BillingRow::customer);
    if (customer.isEmpty()) return;
    seen.add(customer.get());
    if (failures >= ENOUGH) {
      left++;
      return;
    }
    var has = booked.getOrDefault(customer.get(), List.of());
    try {
      findings.addAll(mending.mend(account, known.get(), customer.get(), has));
      failures = 0;
    } catch (StripeUnavailable | StripeRefused e) {
      failures++;
      add(new Finding(Finding.Kind.FAILED, account.toString(), String.valueOf(e.getMessage())));
    }
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /// What Stripe has of plans of ours whose customers were no account's; what else is sold over the
  /// same Stripe account is nothing to us.
  void addUnknown() {
    booked.forEach((customer, has) -> {
      if (seen.contains(customer)) return;
      Booked.paid(has).stream()
          .map(it ->
              new Finding(
                  Finding.Kind.UNKNOWN_CUSTOMER,
                  customer,
                  it.subscription().id() + " is no account's"))
          .forEach(this::add);
    });
  }

  Reconciliation done(Duration took) {
    if (left > 0) {
      add(
          new Finding(
              Finding.Kind.FAILED,
              "%,d accounts".formatted(left),
              "Stripe stopped answering, so they were not compared"));
    }
    var subscriptions = booked.values().stream().mapToInt(List::size).sum();
    return new Reconciliation(at, took, subscriptions, findings);
  }
}
