package fm.podwright.core.billing;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// What an account paid and will pay, asked of Stripe. Throws StripeUnavailable.
@Singleton
public class Invoices {
  private final Tenancy tenancy;
  private final Billings billings;
  private final Stripe stripe;

  Invoices(Tenancy tenancy, Billings billings, Stripe stripe) {
    this.tenancy = tenancy;
    this.billings = billings;
    this.stripe = stripe;
  }

  /// Those that were made, the latest first.
  public List<Invoice> past(AccountId account) {
    return row(account).map(BillingRow::customer).map(this::of).orElseGet(List::of);
  }

  /// The one that comes next, if one does.
  public Optional<Invoice> next(AccountId account) {
    var row = row(account);
    var customer = row.map(BillingRow::customer);
    var subscription = row.map(BillingRow::subscription);
    return customer.flatMap(of -> subscription.flatMap(it -> stripe.next(of, it)));
  }

  /// Who was deleted at Stripe has none any more.
  private List<Invoice> of(String customer) {
    try {
      return stripe.invoices(customer);
    } catch (StripeRefused e) {
      if (!e.isAboutCustomer()) throw e;
      return List.of();
    }
  }

  private Optional<BillingRow> row(AccountId account) {
    return tenancy.in(account, () -> billings.row(account));
  }
}
