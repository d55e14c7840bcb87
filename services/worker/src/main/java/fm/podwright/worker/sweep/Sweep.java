package fm.podwright.worker.sweep;

import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.worker.job.RecurringHandler;
import java.time.Duration;

/// Looks after one account after the other, each hour unless it says otherwise.
interface Sweep extends RecurringHandler {
  EachAccount accounts();

  void sweep(AccountId account);

  @Override
  default Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  default void run() {
    accounts().visit(this::sweep);
  }
}
