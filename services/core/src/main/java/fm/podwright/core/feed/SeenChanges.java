package fm.podwright.core.feed;

import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/// Changes people and topics, each in one transaction that a Blocked takes back. Where listeners
/// see them the next feed passes the gate first and all publishers are told.
@Singleton
class SeenChanges {
  private final Tenancy tenancy;
  private final Gate gate;
  private final ShowChanges changes;

  SeenChanges(Tenancy tenancy, Gate gate, ShowChanges changes) {
    this.tenancy = tenancy;
    this.gate = gate;
    this.changes = changes;
  }

  /// Does `work`; empty if there was nothing to do it to.
  <T> Kept<T> in(AccountId account, Supplier<Optional<Kept<T>>> work) {
    try {
      return tenancy.in(account, () -> work.get().orElseGet(Kept.NotFound::new));
    } catch (Blocked blocked) {
      return new Kept.Refused<>(blocked.findings());
    }
  }

  /// Brings what the open transaction has changed before listeners.
  void show(AccountId account, ShowId show) {
    gate.check(account, show);
    changes.announce(account, show);
  }
}
