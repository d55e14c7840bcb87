package fm.podwright.core.job;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/// Says on `/health/readiness` that the database is away. The answer stays 200: all services of a
/// kind feel it at once, and a load balancer that took them all out would leave nobody to serve
/// what is in memory, or to tell people what is the matter.
@Singleton
@Readiness
final class DatabaseHealth implements HealthIndicator {
  private static final HealthStatus AWAY = new HealthStatus("AWAY");

  private final Listening listening;

  DatabaseHealth(Listening listening) {
    this.listening = listening;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    var status = listening.isLost() ? AWAY : HealthStatus.UP;
    return Publishers.just(HealthResult.builder("database", status).build());
  }
}
