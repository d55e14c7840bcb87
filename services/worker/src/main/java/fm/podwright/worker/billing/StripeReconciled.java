package fm.podwright.worker.billing;

import fm.podwright.core.billing.BillingSettings;
import fm.podwright.core.billing.Reconciling;
import fm.podwright.worker.job.RecurringHandler;
import fm.podwright.worker.sweep.EachAccount;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Compares all with Stripe once a day.
@Singleton
final class StripeReconciled implements RecurringHandler {
  private final EachAccount accounts;
  private final Reconciling reconciling;
  private final BillingSettings settings;

  StripeReconciled(EachAccount accounts, Reconciling reconciling, BillingSettings settings) {
    this.accounts = accounts;
    this.reconciling = reconciling;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "stripe-reconciled";
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    if (!settings.enabled()) return;
    var comparison = reconciling.begin();
    accounts.visit(comparison::compare);
    reconciling.finish(comparison);
  }
}
