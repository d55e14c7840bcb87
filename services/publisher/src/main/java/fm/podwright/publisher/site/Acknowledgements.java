package fm.podwright.publisher.site;

import fm.podwright.core.database.Pulse;
import fm.podwright.core.feed.Acknowledging;
import fm.podwright.core.feed.Acknowledging.Served;
import fm.podwright.core.feed.Publishers;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says every two seconds that this publisher is there, and at once what it serves now. What cannot
/// be said while the database is away is not said: those who would hear it are away too.
@Context
class Acknowledgements {
  private static final Logger log = LoggerFactory.getLogger(Acknowledgements.class);
  private static final int MOST_WAITING = 10_000;
  private static final int AT_ONCE = 100;

  private final BlockingQueue<Served> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Acknowledging acknowledging;
  private final Pulse pulse;
  private @Nullable Thread thread;
  private volatile boolean ended;

  Acknowledgements(Acknowledging acknowledging, Pulse pulse) {
    this.pulse = pulse;
    this.acknowledging = acknowledging;
  }

  /// Has it said that this is served.
  void serves(Served served) {
    if (!waiting.offer(served)) log.debug("more is served than can be said");
  }

  @PostConstruct
  void begin() {
    thread = Thread.ofVirtual().name("acknowledgements").start(this::run);
  }

  private void run() {
    say(Optional.empty());
    while (!ended) {
      try {
        say(Optional.ofNullable(next()));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private @Nullable Served next() throws InterruptedException {
    return waiting.poll(Publishers.BEAT.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void say(Optional<Served> first) {
    var served = new ArrayList<>(first.stream().toList());
    waiting.drainTo(served, AT_ONCE);
    if (pulse.isGone()) return;
    try {
      acknowledging.alive(served);
    } catch (RuntimeException e) {
      log.debug("nobody was told what is served", e);
    }
  }

  @PreDestroy
  void end() {
    ended = true;
    if (thread != null) thread.interrupt();
    if (pulse.isGone()) return;
    try {
      acknowledging.gone();
    } catch (RuntimeException e) {
      log.debug("nobody was told of the end", e);
    }
  }
}
