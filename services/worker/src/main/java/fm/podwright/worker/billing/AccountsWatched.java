package fm.podwright.worker.billing;

import fm.podwright.core.billing.BillingStart;
import fm.podwright.core.billing.Watching;
import fm.podwright.worker.job.RecurringHandler;
import fm.podwright.worker.sweep.EachAccount;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Looks at every account once an hour: what time has made of it, and how its downloads stand.
@Singleton
final class AccountsWatched implements RecurringHandler {
  private final EachAccount accounts;
  private final Watching watching;
  private final BillingStart start;

  AccountsWatched(EachAccount accounts, Watching watching, BillingStart start) {
    this.accounts = accounts;
    this.watching = watching;
    this.start = start;
  }

  @Override
  public String name() {
    return "accounts-watched";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    start.look();
    accounts.visit(watching::look);
  }
}
