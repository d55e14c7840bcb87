package fm.podwright.worker.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import fm.podwright.core.job.JobJson;
import fm.podwright.domain.tenancy.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;

/// Takes jobs from the table and has them done, together with any number of other workers. Closing
/// it takes no more and lets what runs finish.
public final class JobRunner implements AutoCloseable {
  /// A job whose handler an older version does not know is not that version's to delete.
  private static final Duration FOR_EVER = Duration.ofDays(36_500);

  static final int MISSED_HEARTBEATS = 4;

  private final Scheduler scheduler;

  /// Everything that a runner needs; `database` gives connections that belong to no transaction.
  record Parts(
      DataSource database,
      JobJson json,
      Ids ids,
      InstantSource clock,
      RandomGenerator random,
      MeterRegistry meters) {}

  JobRunner(
      Parts parts,
      JobSettings settings,
      RetrySettings retries,
      List<JobHandler<?>> handlers,
      List<RecurringHandler> recurring) {
    var metrics = new JobMetrics(parts.meters(), parts.database());
    var failures =
        new Failures(
            parts.json(),
            new DeadJobs(parts.database(), parts.ids()),
            retries,
            metrics,
            parts.clock(),
            parts.random());
    var tasks = new ArrayList<Task<?>>();
    for (var handler : handlers) tasks.add(new HandlerTask<>(handler, failures));
    var works = recurring.stream().map(work -> new RecurringWork(work, metrics)).toList();
    this.scheduler = scheduler(parts, settings, tasks, works);
  }

  private static Scheduler scheduler(
      Parts parts, JobSettings settings, List<Task<?>> tasks, List<RecurringWork> works) {
    return Scheduler.create(parts.database(), tasks)
        .startTasks(works)
        .serializer(new Payload.AsIs())
        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
        .schedulerName(new SchedulerName.Fixed("worker-" + parts.ids().next()))
        .clock(parts.clock()::instant)
        .threads(settings.threads())
        .pollingInterval(settings.poll())
        .pollUsingLockAndFetch(0.5, 1.0)
        .heartbeatInterval(settings.heartbeat())
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(settings.patience())
        .deleteUnresolvedAfter(FOR_EVER)
        .failureLogging(LogLevel.OFF, false)
        .build();
  }

  /// Begins to take jobs.
  public void start() {
    scheduler.start();
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
