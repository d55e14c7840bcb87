package fm.podwright.publisher.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.core.database.Pulse;
import fm.podwright.core.feed.Acknowledging.Served;
import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Listening;
import fm.podwright.core.job.Subscriber;
import fm.podwright.core.job.Subscription;
import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.site.HostOwners.HostOwner;
import fm.podwright.domain.show.ShowId;
import fm.podwright.publisher.MemorySettings;
import fm.podwright.publisher.Unavailable;
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
  private final Acknowledgements acknowledgements;
  private final Pulse pulse;
  private final Subscription subscription;

  Snapshots(
      Refreshing refreshing,
      Acknowledgements acknowledgements,
      Listening listening,
      Pulse pulse,
      MemorySettings memory) {
    this.pulse = pulse;
    this.refreshing = refreshing;
    this.acknowledgements = acknowledgements;
    this.slots =
        Caffeine.newBuilder()
            .executor(Runnable::run)
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
    return slots.get(owner.show(), _ -> new Slot(new Shown(owner), pulse)).await();
  }

  /// The show as the database has it now, whatever was heard of it; throws [Unavailable] if that
  /// cannot be asked.
  public Snapshot again(HostOwner owner) {
    return slots.get(owner.show(), _ -> new Slot(new Shown(owner), pulse)).again();
  }

  private final class Shown implements Slot.Source {
    private final HostOwner owner;

    Shown(HostOwner owner) {
      this.owner = owner;
    }

    @Override
    public Snapshot read(Optional<Snapshot> older, long announced) {
      return refreshing.read(owner, older, announced);
    }

    @Override
    public long revision() {
      return refreshing.revision(owner);
    }

    /// A slot weighs what its show does since it was read.
    @Override
    public void serves(Optional<Snapshot> older, Snapshot newer) {
      slots.asMap().computeIfPresent(owner.show(), (_, slot) -> slot);
      if (older.isEmpty()) return;
      acknowledgements.serves(
          new Served(owner.account(), owner.show(), newer.feed().show().revision()));
    }
  }

  /// A show that is not in memory is read when somebody asks for it, as it is then.
  @Override
  public void heard(String payload) {
    var changed = ShowChanges.Revised.of(payload);
    var slot = slots.getIfPresent(changed.show());
    if (slot == null) {
      acknowledgements.serves(new Served(changed.account(), changed.show(), changed.revision()));
      return;
    }
    slot.announce(changed.revision());
    slot.refresh();
  }

  @Override
  public void connected() {
    slots.asMap().values().forEach(Slot::mark);
  }

  @Override
  public void lost() {
    pulse.doubt();
  }

  @PreDestroy
  void close() {
    subscription.close();
  }
}
