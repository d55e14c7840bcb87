package fm.podwright.core.billing;

import fm.podwright.core.billing.StripeBooks.Booked;
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
  private final Instant at;
  private final Map<String, List<Booked>> booked;
  private final Mending mending;
  private final Set<String> seen = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  Comparison(Instant at, Map<String, List<Booked>> booked, Mending mending) {
    this.at = at;
    this.booked = booked;
    this.mending = mending;
  }

  Instant at() {
    return at;
  }

  /// Compares one account, and mends it. What fails is noted and keeps no other from its turn.
  public void compare(AccountId account) {
    var customer = mending.customer(account);
    if (customer.isEmpty()) return;
    seen.add(customer.get());
    var has = booked.getOrDefault(customer.get(), List.of());
    try {
      findings.addAll(mending.mend(account, customer.get(), has));
    } catch (StripeUnavailable | StripeRefused e) {
      add(new Finding(Finding.Kind.FAILED, account.toString(), String.valueOf(e.getMessage())));
    }
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /// What Stripe has of customers that were no account's.
  void addUnknown() {
    booked.forEach((customer, has) -> {
      if (seen.contains(customer)) return;
      has.stream()
          .filter(Booked::isLive)
          .map(it ->
              new Finding(
                  Finding.Kind.UNKNOWN_CUSTOMER,
                  customer,
                  it.subscription().id() + " is no account's"))
          .forEach(this::add);
    });
  }

  Reconciliation done(Duration took) {
    var subscriptions = booked.values().stream().mapToInt(List::size).sum();
    return new Reconciliation(at, took, subscriptions, findings);
  }
}
