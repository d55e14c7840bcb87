package fm.podwright.worker.job;

import fm.podwright.core.tenancy.CrossTenant;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/// Counts what jobs do: `podwright.job` (how long, by job and outcome), `podwright.job.died`, and
/// how many jobs are due but not begun (`podwright.job.due`) or given up (`podwright.job.dead`).
@CrossTenant("jobs of all accounts lie in one table")
final class JobMetrics {
  private static final String DUE =
      "SELECT count(*) FROM scheduled_tasks WHERE execution_time <= now() AND NOT picked";
  private static final String DEAD = "SELECT count(*) FROM dead_job";
  private static final String JOB = "job";

  private final MeterRegistry meters;
  private final DataSource database;

  JobMetrics(MeterRegistry meters, DataSource database) {
    this.meters = meters;
    this.database = database;
    meters.gauge("podwright.job.due", this, it -> it.count(DUE));
    meters.gauge("podwright.job.dead", this, it -> it.count(DEAD));
  }

  /// What a handler does.
  interface Work {
    void run() throws Exception;
  }

  void time(String job, Work work) throws Exception {
    var start = System.nanoTime();
    var outcome = "failed";
    try {
      work.run();
      outcome = "done";
    } finally {
      meters
          .timer("podwright.job", JOB, job, "outcome", outcome)
          .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }
  }

  void died(String job) {
    meters.counter("podwright.job.died", JOB, job).increment();
  }

  private double count(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getLong(1) : Double.NaN;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}
