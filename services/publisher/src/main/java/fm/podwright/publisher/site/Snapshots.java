package fm.podwright.publisher.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Listening;
import fm.podwright.core.job.Subscriber;
import fm.podwright.core.job.Subscription;
import fm.podwright.core.site.HostOwners.HostOwner;
import fm.podwright.domain.show.ShowId;
import fm.podwright.publisher.MemorySettings;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PreDestroy;
import java.util.Optional;

/// The shows in memory, as many as fit. A show that is announced to have changed is read and
/// rendered again at once; once announcements may have been missed, every show is when it is next
/// asked for, if its revision is another.
@Context
public class Snapshots implements Subscriber {
  private final Cache<ShowId, Slot> slots;
  private final Refreshing refreshing;
  private final Subscription subscription;

  Snapshots(Refreshing refreshing, Listening listening, MemorySettings memory) {
    this.refreshing = refreshing;
    this.slots =
        Caffeine.newBuilder()
            .maximumWeight(memory.snapshots())
            .weigher((ShowId _, Slot slot) -> slot.weight())
            .build();
    this.subscription = listening.subscribe(Channel.SHOW_CHANGED, this);
  }

  /// The show, if it is in memory; never waits.
  public Optional<Snapshot> ready(HostOwner owner) {
    var slot = slots.getIfPresent(owner.show());
    return slot == null ? Optional.empty() : slot.ready();
  }

  /// The show, from memory or the database.
  public Snapshot find(HostOwner owner) {
    return slots.get(owner.show(), _ -> slot(owner)).await();
  }

  private Slot slot(HostOwner owner) {
    return new Slot(older -> refreshing.read(owner, older), _ -> weigh(owner.show()));
  }

  /// A slot weighs what its show does since it was read.
  private void weigh(ShowId show) {
    slots.asMap().computeIfPresent(show, (_, slot) -> slot);
  }

  @Override
  public void heard(String payload) {
    var parts = payload.split(":", -1);
    if (parts.length < 2) return;
    var slot = slots.getIfPresent(ShowId.of(parts[1]));
    if (slot == null) return;
    slot.mark();
    slot.refresh();
  }

  @Override
  public void connected() {
    slots.asMap().values().forEach(Slot::mark);
  }

  @PreDestroy
  void close() {
    subscription.close();
  }
}
