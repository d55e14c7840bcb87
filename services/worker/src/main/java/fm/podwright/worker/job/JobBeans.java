package fm.podwright.worker.job;

import fm.podwright.core.job.JobJson;
import fm.podwright.domain.tenancy.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/// Puts the runner together; it starts and ends with the service.
@Factory
final class JobBeans {
  /// The runner's own statements belong to nobody's transaction.
  @Singleton
  JobRunner.Parts parts(
      DataSource database,
      JobJson json,
      Ids ids,
      InstantSource clock,
      SecureRandom random,
      MeterRegistry meters) {
    var own = DelegatingDataSource.unwrapDataSource(database);
    return new JobRunner.Parts(own, json, ids, clock, random, meters);
  }

  @Context
  @Bean(preDestroy = "close")
  JobRunner runner(
      JobRunner.Parts parts,
      JobSettings settings,
      RetrySettings retries,
      List<JobHandler<?>> handlers,
      List<RecurringHandler> recurring) {
    var runner = new JobRunner(parts, settings, retries, handlers, recurring);
    runner.start();
    return runner;
  }
}
