package fm.podwright.publisher.site;

import fm.podwright.core.http.Peer;
import fm.podwright.publisher.http.Front;
import fm.podwright.publisher.http.Request;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Provider;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the shows in memory that were asked for most when the service last ran, then renders a
/// made-up one, so that the first who ask do not wait for a machine that has yet to learn how:
/// until it is quick at it or it has taken long enough, once in a process. The service answers when
/// that is over.
@Context
class WarmUp implements ApplicationEventListener<StartupEvent> {
  private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
  private static final AtomicBoolean BEGUN = new AtomicBoolean();
  private static final long LONGEST = Duration.ofSeconds(3).toNanos();
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long QUICK = Duration.ofMillis(20).toNanos();
  private static final int EPISODES = 60;

  private final SitePages pages;
  private final SiteFiles files;
  private final Regulars regulars;
  private final Provider<Front> front;
  private final Thread thread = Thread.ofPlatform().name("warm-up").daemon().unstarted(this::run);

  WarmUp(SitePages pages, SiteFiles files, Regulars regulars, Provider<Front> front) {
    this.pages = pages;
    this.files = files;
    this.regulars = regulars;
    this.front = front;
  }

  @PostConstruct
  void begin() {
    if (BEGUN.compareAndSet(false, true)) thread.start();
  }

  /// Nothing hangs on it: without it the first who ask wait longer.
  private void run() {
    try {
      warm();
    } catch (RuntimeException e) {
      log.error("a made-up show was not rendered", e);
    }
  }

  private void warm() {
    var began = System.nanoTime();
    regulars.serve(() -> isEarly(began));
    var rounds = 0;
    var took = Long.MAX_VALUE;
    while (took > QUICK && isEarly(began)) {
      var start = System.nanoTime();
      render();
      took = System.nanoTime() - start;
      rounds++;
    }
    log.atDebug()
        .addKeyValue("rounds", rounds)
        .addKeyValue("milliseconds", (System.nanoTime() - began) / 1_000_000)
        .log("warm");
  }

  private static boolean isEarly(long began) {
    return System.nanoTime() - began < LONGEST;
  }

  private void render() {
    var snapshot = MadeUp.show(EPISODES);
    var made =
        List.of(
            files.feed(snapshot),
            pages.home(snapshot, 1),
            pages.episode(snapshot, 0, Optional.empty()),
            pages.notFound(snapshot));
    for (var encoding : List.of("gzip", "br, gzip")) {
      made.forEach(document -> document.reply(asking(encoding)));
    }
  }

  private static Request asking(String encoding) {
    var headers = new DefaultHttpHeaders().set(HttpHeaderNames.ACCEPT_ENCODING, encoding);
    return new Request(
        false,
        "show.example.com",
        "/",
        "",
        headers,
        Peer.stranger(InetAddress.getLoopbackAddress()));
  }

  /// Before the service opens its ports, but not for ever: a database may be away. Whoever answers
  /// is made here, for much hangs on him (the client of S3, half a second), and not by the first
  /// request.
  @Override
  public void onApplicationEvent(StartupEvent event) {
    var _ = front.get().immediately(asking("gzip"));
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
