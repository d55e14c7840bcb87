package fm.podwright.core.process;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.reactivestreams.Publisher;

/// Says on `/health/readiness` that this service takes no more work, and gives load balancers the
/// time to read it.
@Singleton
@Readiness
final class Draining implements HealthIndicator {
  private final Duration notice;
  private volatile boolean begun;

  Draining(ShutdownSettings settings) {
    this.notice = settings.shutdownNotice();
  }

  void begin() {
    begun = true;
    try {
      Thread.sleep(notice);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Publisher<HealthResult> getResult() {
    var status = begun ? HealthStatus.DOWN : HealthStatus.UP;
    return Publishers.just(HealthResult.builder("draining", status).build());
  }
}
