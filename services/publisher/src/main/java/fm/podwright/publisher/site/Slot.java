package fm.podwright.publisher.site;

import fm.podwright.core.site.HostOwners.HostOwner;
import fm.podwright.publisher.Resting;
import fm.podwright.publisher.Unavailable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// One show's place in memory. Whoever hears that the show changed marks it; the next request has
/// it read again, once for all who wait. If that fails or takes long, the last good one stands in.
final class Slot {
  private static final Duration WAIT_BESIDE_AN_OLD_ONE = Duration.ofMillis(250);
  private static final Duration WAIT = Duration.ofSeconds(10);

  private final HostOwner owner;
  private final Loading loading;
  private final Resting resting = new Resting();
  private final AtomicLong heard = new AtomicLong();
  private volatile @Nullable Read last;
  private @Nullable CompletableFuture<Read> underWay;

  /// A snapshot that was read when `heard` stood at that number.
  private record Read(Snapshot snapshot, long heard) {}

  Slot(HostOwner owner, Loading loading) {
    this.owner = owner;
    this.loading = loading;
  }

  /// Notes that the show is, or may be, another.
  void mark() {
    heard.incrementAndGet();
  }

  /// The snapshot if nothing newer is known of or can be had; never waits.
  Optional<Snapshot> ready() {
    var read = last;
    if (read == null) return Optional.empty();
    return read.heard() == heard.get() || resting.isResting()
        ? Optional.of(read.snapshot())
        : Optional.empty();
  }

  /// The snapshot, read anew if need be; throws [Unavailable] if there is none.
  Snapshot await() {
    var ready = ready();
    if (ready.isPresent()) return ready.get();
    var wanted = heard.get();
    var old = last;
    var patience = old == null ? WAIT : WAIT_BESIDE_AN_OLD_ONE;
    try {
      var read = begin().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (read.heard() >= wanted) return read.snapshot();
      return begin().get(patience.toMillis(), TimeUnit.MILLISECONDS).snapshot();
    } catch (TimeoutException | ExecutionException e) {
      if (old != null) return old.snapshot();
      throw new Unavailable("the show cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the show is not read any more", e);
    }
  }

  int weight() {
    var read = last;
    return read == null ? 1000 : read.snapshot().weight();
  }

  private synchronized CompletableFuture<Read> begin() {
    if (underWay != null && !underWay.isDone()) return underWay;
    var started = new CompletableFuture<Read>();
    underWay = started;
    Thread.ofVirtual().name("snapshot").start(() -> complete(started));
    return started;
  }

  private void complete(CompletableFuture<Read> started) {
    try {
      var read = resting.unlessFailing(this::read);
      last = read;
      started.complete(read);
    } catch (RuntimeException e) {
      started.completeExceptionally(e);
    }
  }

  private Read read() {
    var now = heard.get();
    var read = last;
    if (read != null && loading.isCurrent(owner, read.snapshot())) {
      return new Read(read.snapshot(), now);
    }
    return new Read(loading.load(owner), now);
  }
}
