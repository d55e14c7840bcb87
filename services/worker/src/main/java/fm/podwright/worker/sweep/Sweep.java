package fm.podwright.worker.sweep;

import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.worker.job.RecurringHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Finds what is older than an age in one account after the other, each hour unless it says
/// otherwise, and deals with each piece by itself.
interface Sweep<T> extends RecurringHandler {
  Round round();

  /// How old it has to be.
  Duration age();

  /// What is from before that moment; in the account's transaction.
  List<T> find(AccountId account, Instant before);

  /// Deals with one of them; no transaction is open.
  void sweep(AccountId account, T found);

  @Override
  default Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  default void run() {
    round().go(this);
  }
}
