package fm.podwright.publisher.site;

import fm.podwright.publisher.Unavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A question to the database that is asked once for all who want to know at the same time, one
/// after the other and with a pause between, so that it is asked no more than a few times a second
/// however many want to know.
final class Inquiry {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Runnable question;
  private @Nullable CompletableFuture<Void> next;
  private boolean asking;

  Inquiry(Runnable question) {
    this.question = question;
  }

  /// Returns once the question, asked after this was called, is answered; throws [Unavailable] if
  /// it is not, or not soon.
  void await() {
    try {
      next().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new Unavailable("the database was not asked", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the database is not asked any more", e);
    }
  }

  /// Completes with the answer to the question, asked after this was called.
  synchronized CompletableFuture<Void> next() {
    var wanted = next == null ? new CompletableFuture<Void>() : next;
    next = wanted;
    if (!asking) {
      asking = true;
      Thread.ofVirtual().name("inquiry").start(this::run);
    }
    return wanted;
  }

  private void run() {
    for (var wanted = take(); wanted != null; wanted = take()) {
      answer(wanted);
      pause();
    }
  }

  /// Who comes from now on waits for the next one.
  private synchronized @Nullable CompletableFuture<Void> take() {
    var wanted = next;
    next = null;
    asking = wanted != null;
    return wanted;
  }

  private void answer(CompletableFuture<Void> wanted) {
    try {
      question.run();
      wanted.complete(null);
    } catch (RuntimeException | Error e) {
      wanted.completeExceptionally(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
