package fm.podwright.worker.job;

import fm.podwright.core.database.Migration;
import fm.podwright.core.database.Passwords;
import fm.podwright.core.job.JobJson;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.testkit.Database;
import fm.podwright.testkit.RealPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;

/// A database and any number of workers on it, without the jobs of the real service.
record Workers(Database database, ApplicationContext context) implements AutoCloseable {
  private static final Passwords PASSWORDS =
      new Passwords(Database.PASSWORD, Database.PASSWORD, Database.PASSWORD);
  private static final JobSettings SETTINGS =
      new JobSettings(4, Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(10));
  private static final RetrySettings RETRIES =
      new RetrySettings(3, Duration.ofMillis(10), Duration.ofMillis(20));

  static Workers start() {
    var database = RealPostgres.migrated(Workers::migrate);
    Map<String, Object> settings =
        Map.of(
            "datasources.default.url",
            database.url(),
            "datasources.default.username",
            "podwright_app",
            "datasources.default.password",
            Database.PASSWORD,
            "datasources.default.driver-class-name",
            "org.postgresql.Driver",
            "datasources.default.dialect",
            "POSTGRES",
            "micronaut.security.enabled",
            false,
            "micronaut.metrics.enabled",
            false);
    return new Workers(
        database,
        ApplicationContext.builder().deduceEnvironment(false).properties(settings).start());
  }

  private static void migrate(Database empty) throws SQLException {
    new Migration(empty.url(), PASSWORDS, InstantSource.system())
        .prepare(Database.SUPERUSER, Database.PASSWORD);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  Tenancy tenancy() {
    return bean(Tenancy.class);
  }

  JobRunner worker(List<JobHandler<?>> handlers, List<RecurringHandler> recurring) {
    var parts =
        new JobRunner.Parts(
            DelegatingDataSource.unwrapDataSource(bean(DataSource.class)),
            bean(JobJson.class),
            bean(Ids.class),
            InstantSource.system(),
            new Random(23),
            new SimpleMeterRegistry());
    var runner = new JobRunner(parts, SETTINGS, RETRIES, handlers, recurring);
    runner.start();
    return runner;
  }

  /// Runs SQL as the superuser and gives the first column of the first row as text.
  String value(String sql) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
