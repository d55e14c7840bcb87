package fm.podwright.publisher.site;

import fm.podwright.core.site.HostOwners.HostOwner;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Reads shows that have changed and renders what is asked for most before they are served. A few
/// at a time, so that connections are left for shows that somebody waits for.
@Singleton
class Refreshing {
  private static final int AT_ONCE = 2;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Semaphore questions = new Semaphore(AT_ONCE, true);
  private final Loading loading;
  private final Library library;
  private final Timer reading;

  Refreshing(Loading loading, Library library, MeterRegistry meters) {
    this.loading = loading;
    this.library = library;
    this.reading =
        Timer.builder("podwright.publisher.read")
            .description("Time to read a show from the database")
            .register(meters);
  }

  /// The show as it is now: the older one if that is still true, which need not be asked if a later
  /// revision was announced.
  Snapshot read(HostOwner owner, Optional<Snapshot> older, long announced) {
    return older.map(it -> newer(owner, it, announced)).orElseGet(() -> load(owner, older));
  }

  /// The revision of the show in the database, 0 if there is none. Asked a few at a time as well,
  /// but not in turn with shows that are read: who asks for much that is not there holds up none.
  long revision(HostOwner owner) {
    questions.acquireUninterruptibly();
    try {
      return loading.revision(owner);
    } finally {
      questions.release();
    }
  }

  private Snapshot newer(HostOwner owner, Snapshot older, long announced) {
    turns.acquireUninterruptibly();
    try {
      var revision = older.feed().show().revision();
      if (announced <= revision && loading.revision(owner) == revision) return older;
      var newer = load(owner, Optional.of(older));
      library.prepare(older, newer);
      return newer;
    } finally {
      turns.release();
    }
  }

  private Snapshot load(HostOwner owner, Optional<Snapshot> older) {
    var start = System.nanoTime();
    var snapshot = loading.load(owner, older);
    reading.record(Duration.ofNanos(System.nanoTime() - start));
    return snapshot;
  }
}
