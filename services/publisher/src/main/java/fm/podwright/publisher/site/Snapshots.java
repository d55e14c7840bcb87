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

/// The shows in memory, as many as fit. A show that is announced to have changed is read again when
/// it is next asked for; so is every show, its revision first, once announcements may have been
/// missed.
@Context
public class Snapshots implements Subscriber {
  private final Cache<ShowId, Slot> slots;
  private final Loading loading;
  private final Subscription subscription;

  Snapshots(Loading loading, Listening listening, MemorySettings memory) {
    this.loading = loading;
    this.slots =
        Caffeine.newBuilder()
            .maximumWeight(memory.snapshots())
            .weigher((ShowId _, Slot slot) -> slot.weight())
            .build();
    this.subscription = listening.subscribe(Channel.SHOW_CHANGED, this);
  }

  /// The show, if it is in memory and nothing newer is known of; never waits.
  public Optional<Snapshot> ready(HostOwner owner) {
    var slot = slots.getIfPresent(owner.show());
    return slot == null ? Optional.empty() : slot.ready();
  }

  /// The show, from memory or the database.
  public Snapshot find(HostOwner owner) {
    var slot = slots.get(owner.show(), _ -> new Slot(owner, loading));
    var snapshot = slot.await();
    slots.asMap().replace(owner.show(), slot, slot); // weighs it again
    return snapshot;
  }

  @Override
  public void heard(String payload) {
    var parts = payload.split(":", -1);
    if (parts.length < 2) return;
    var slot = slots.getIfPresent(ShowId.of(parts[1]));
    if (slot != null) slot.mark();
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
