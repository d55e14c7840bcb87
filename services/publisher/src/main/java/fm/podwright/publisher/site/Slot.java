package fm.podwright.publisher.site;

import fm.podwright.core.database.Pulse;
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

/// One show's place in memory. What is in it is served until something newer has been read and
/// rendered, which happens once, beside the requests; if that fails, the last good one stays.
final class Slot {
  private static final Duration WAIT = Duration.ofSeconds(10);

  private final Source source;
  private final Resting resting;
  private final Inquiry inquiry = new Inquiry(this::catchUp);
  private final AtomicLong heard = new AtomicLong();
  private final AtomicLong announced = new AtomicLong();
  private volatile @Nullable Read last;
  private volatile @Nullable CompletableFuture<Read> underWay;

  /// Where snapshots come from.
  interface Source {
    /// The show as it is now: the older one if that is still true. Its revision is known to have
    /// been `announced`, or is 0.
    Snapshot read(Optional<Snapshot> older, long announced);

    /// The revision of the show in the database; 0 if there is none.
    long revision();

    /// From now on this is served, in place of the older one.
    void serves(Optional<Snapshot> older, Snapshot newer);
  }

  /// A snapshot that was read when `heard` stood at that number.
  private record Read(Snapshot snapshot, long heard) {}

  Slot(Source source, Pulse pulse) {
    this.source = source;
    this.resting = new Resting(pulse);
  }

  /// Notes that the show is, or may be, another.
  void mark() {
    heard.incrementAndGet();
  }

  /// Notes that the show is at this revision at least.
  void announce(long revision) {
    announced.accumulateAndGet(revision, Math::max);
    mark();
  }

  /// Has the show read anew, unless nothing newer is known of or it is being read already.
  void refresh() {
    var read = last;
    if (read == null || read.heard() == heard.get() || resting.isResting()) return;
    var _ = begin();
  }

  /// The snapshot in memory; never waits.
  Optional<Snapshot> ready() {
    var read = last;
    if (read == null) return Optional.empty();
    refresh();
    return Optional.of(read.snapshot());
  }

  /// The snapshot, read if there is none yet; throws [Unavailable] if there is none to be had.
  Snapshot await() {
    return ready().orElseGet(() -> next().snapshot());
  }

  /// The snapshot, as true as the database is after this was asked, whatever was heard; throws
  /// [Unavailable] if that cannot be asked.
  Snapshot again() {
    if (resting.isResting()) throw new Unavailable("the database failed a moment ago");
    inquiry.await();
    return await();
  }

  /// Has the show read anew if the database has a later revision.
  private void catchUp() {
    var read = last;
    if (read == null) return;
    var revision = resting.unlessFailing(source::revision);
    if (revision <= read.snapshot().feed().show().revision()) return;
    announce(revision);
    var asked = heard.get();
    var newer = next();
    while (newer.heard() < asked) newer = next();
  }

  private Read next() {
    try {
      return begin().get(WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
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

  private CompletableFuture<Read> begin() {
    var running = underWay;
    return running != null && !running.isDone() ? running : start();
  }

  private synchronized CompletableFuture<Read> start() {
    var running = underWay;
    if (running != null && !running.isDone()) return running;
    var started = new CompletableFuture<Read>();
    underWay = started;
    Thread.ofVirtual().name("snapshot").start(() -> complete(started));
    return started;
  }

  private void complete(CompletableFuture<Read> started) {
    try {
      var older = Optional.ofNullable(last).map(Read::snapshot);
      var read = resting.unlessFailing(() -> read(older));
      last = read;
      started.complete(read);
      source.serves(older, read.snapshot());
      refresh();
    } catch (RuntimeException e) {
      started.completeExceptionally(e);
    }
  }

  private Read read(Optional<Snapshot> older) {
    var now = heard.get();
    return new Read(source.read(older, announced.get()), now);
  }
}
