package fm.podwright.worker.sweep;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Goes through all accounts with a sweep.
@Singleton
final class Round {
  private final EachAccount accounts;
  private final Tenancy tenancy;
  private final InstantSource clock;

  Round(EachAccount accounts, Tenancy tenancy, InstantSource clock) {
    this.accounts = accounts;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  <T> void go(Sweep<T> sweep) {
    accounts.visit(account -> go(sweep, account));
  }

  private <T> void go(Sweep<T> sweep, AccountId account) {
    var before = clock.instant().minus(sweep.age());
    tenancy
        .in(account, () -> sweep.find(account, before))
        .forEach(found -> sweep.sweep(account, found));
  }
}
