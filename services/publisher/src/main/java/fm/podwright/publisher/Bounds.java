package fm.podwright.publisher;

import fm.podwright.core.http.Peer;
import fm.podwright.core.http.RateSettings;
import fm.podwright.publisher.http.Allowance;
import fm.podwright.publisher.http.Request;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bounds how much of what is not in memory one network address may ask: that costs us the
/// database, S3 or a thread, while an answer from memory costs less than to count it. Who is on
/// this machine is not bounded.
@Singleton
class Bounds {
  private static final Logger log = LoggerFactory.getLogger(Bounds.class);
  private static final int SHARE_AT_ONCE = 6;

  private final boolean isBounded;
  private final Allowance allowance;
  private final AtomicBoolean warned = new AtomicBoolean();

  Bounds(RateSettings settings) {
    this.isBounded = settings.listening() > 0;
    this.allowance =
        new Allowance(
            Math.max(1, settings.listening() / SHARE_AT_ONCE), settings.listening() / 60.0);
  }

  boolean allow(Request request) {
    if (!isBounded) return true;
    var listener = request.listener();
    if (listener.isLoopbackAddress()) return true;
    if (allowance.take(Peer.network(listener), System.nanoTime())) return true;
    warn(request);
    return false;
  }

  /// Behind a proxy that is not configured all listeners are one, and would be bounded together.
  private void warn(Request request) {
    if (request.peer().isProxy() || request.header("X-Forwarded-For").isEmpty()) return;
    if (!warned.compareAndSet(false, true)) return;
    log.warn(
        "{} asks very much, for others as it says: if it is a proxy of yours, name it in"
            + " PODWRIGHT_PROXIES",
        request.peer().address().getHostAddress());
  }
}
