package fm.podwright.core.feed;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/// Changes people and topics, each in one transaction that a Blocked takes back. Where listeners
/// see them it is a change of the feed, which goes the way of all such changes.
@Singleton
class SeenChanges {
  private final Tenancy tenancy;
  private final Gate gate;

  SeenChanges(Tenancy tenancy, Gate gate) {
    this.tenancy = tenancy;
    this.gate = gate;
  }

  /// Does `work`; empty if there was nothing to do it to.
  <T> Kept<T> in(AccountId account, Supplier<Optional<Kept<T>>> work) {
    try {
      return tenancy.in(account, () -> work.get().orElseGet(Kept.NotFound::new));
    } catch (Blocked blocked) {
      return new Kept.Refused<>(blocked.findings());
    }
  }

  /// Does `change` in the open transaction, through the gate if listeners see anything of it.
  void store(AccountId account, ShowId show, boolean isSeen, Runnable change) {
    if (isSeen) gate.run(account, show, Intent.keepItems(), change);
    else change.run();
  }
}
