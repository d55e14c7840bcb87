package fm.podwright.publisher.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the large answers that are asked for most to files, anew in each second, as far as there
/// is room.
final class Shelf {
  private static final Logger log = LoggerFactory.getLogger(Shelf.class);
  private static final long ROOM = 32L * 1024 * 1024;
  private static final int LEAST = 128 * 1024; // so that there are never many open files
  private static final int SECONDS = 2;
  private static final AtomicLong TAKEN = new AtomicLong();
  private static final Executor LATER =
      CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS);

  private Shelf() {}

  /// Has the answer stand in a file of this second some time soon, as it is sent to those who are
  /// `told` these lines.
  static void press(Body body, byte[] told) {
    Thread.ofVirtual().name("shelf").start(() -> put(body, told));
  }

  /// Where there is no room for files it is sent from the heap. A slow client holds the file that
  /// it is sent until it has ended, so what counts is what has not been closed.
  private static void put(Body body, byte[] told) {
    var room = Math.max(LEAST, body.length());
    if (TAKEN.addAndGet(room) > ROOM) {
      TAKEN.addAndGet(-room);
      return;
    }
    try {
      var sheet = Sheet.of(body, told, () -> TAKEN.addAndGet(-room));
      body.isOn(sheet);
      LATER.execute(() -> body.isNotOn(sheet));
    } catch (IOException e) {
      TAKEN.addAndGet(-room);
      log.debug("an answer is not kept in a file", e);
    }
  }
}
