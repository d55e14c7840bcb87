package fm.podwright.publisher.download;

import fm.podwright.core.database.Pulse;
import fm.podwright.core.download.Shipping;
import fm.podwright.core.download.Spool;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the spool going: each second what was logged is brought to the disk, every few seconds it
/// is shipped; after a failure the database is left alone for a while.
@Context
final class Shipper {
  private static final Logger log = LoggerFactory.getLogger(Shipper.class);
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final int SHIP_EVERY = 5;
  private static final int REST = 15;

  private final Spool spool;
  private final Shipping shipping;
  private final Pulse pulse;
  private final CountDownLatch ended = new CountDownLatch(1);

  Shipper(Spool spool, Shipping shipping, Pulse pulse) {
    this.pulse = pulse;
    this.spool = spool;
    this.shipping = shipping;
  }

  @PostConstruct
  void begin() {
    Thread.ofVirtual().name("shipper").start(this::run);
  }

  private void run() {
    var left = SHIP_EVERY;
    while (!isEnded()) {
      try {
        spool.force();
      } catch (IOException e) {
        log.error("the spool cannot be written: {}", e.toString());
      }
      left = left > 1 ? left - 1 : ship();
    }
  }

  private boolean isEnded() {
    try {
      return ended.await(TICK.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /// How many seconds until the next time.
  private int ship() {
    if (pulse.isGone()) return SHIP_EVERY;
    try {
      spool.shut();
      shipping.ship();
      return SHIP_EVERY;
    } catch (IOException | RuntimeException e) {
      log.atWarn()
          .addKeyValue("bytes", spool.depth())
          .log("hits wait in the spool: {}", e.toString());
      return REST;
    }
  }

  @PreDestroy
  void end() {
    ended.countDown();
    ship();
  }
}
