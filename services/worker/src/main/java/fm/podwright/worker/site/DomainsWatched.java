package fm.podwright.worker.site;

import fm.podwright.core.feed.CheckingDomains;
import fm.podwright.worker.job.RecurringHandler;
import fm.podwright.worker.sweep.EachAccount;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Looks at the domains whose turn it is: each daily, and more often while somebody waits for it.
@Singleton
final class DomainsWatched implements RecurringHandler {
  private final EachAccount accounts;
  private final CheckingDomains checking;

  DomainsWatched(EachAccount accounts, CheckingDomains checking) {
    this.accounts = accounts;
    this.checking = checking;
  }

  @Override
  public String name() {
    return "domains-watched";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    accounts.visit(checking::checkDue);
  }
}
