package fm.podwright.worker.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import fm.podwright.core.job.JobData;
import fm.podwright.core.job.JobJson;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// Calls handlers, and decides what becomes of a job that failed or whose worker died: both count
/// as a try, so that a job which kills its worker comes to an end as well.
record Failures(
    JobJson json,
    DeadJobs dead,
    RetrySettings retries,
    JobMetrics metrics,
    InstantSource clock,
    RandomGenerator random) {
  private static final Logger log = LoggerFactory.getLogger(Failures.class);
  private static final String ACCOUNT = "account";

  /// Does the job, with its name and account on every line of the log.
  <A extends Record> void call(JobHandler<A> handler, Execution execution) throws Exception {
    try (var _ = MDC.putCloseable("job", handler.job().name() + "/" + execution.getId())) {
      var data = json.read(handler.job(), HandlerTask.data(execution).bytes());
      account(data.args()).ifPresent(account -> MDC.put(ACCOUNT, account));
      metrics.time(handler.job().name(), () -> handler.run(data.args(), run(data, execution)));
    } finally {
      MDC.remove(ACCOUNT);
    }
  }

  /// When the job is to be tried again; empty if it was given up.
  <A extends Record> Optional<Instant> next(JobHandler<A> handler, ExecutionComplete complete) {
    var execution = complete.getExecution();
    var tries = execution.consecutiveFailures + 1;
    var reason = complete.getCause().map(Reason::of).orElse("the worker died");
    log.atWarn()
        .addKeyValue("job", execution.getTaskName() + "/" + execution.getId())
        .addKeyValue("tries", tries)
        .addKeyValue("reason", reason)
        .log("a job failed");
    if (!retries.isOver(tries)) return Optional.of(again(complete, tries));
    if (dead.bury(execution, tries, reason, clock.instant())) bereave(handler, execution);
    return Optional.empty();
  }

  /// A job whose worker died keeps its place before all that came due after it: to notice took most
  /// of a minute already, and behind a long queue it would wait for all of them as well.
  private Instant again(ExecutionComplete complete, int tries) {
    var died = complete.getCause().isEmpty();
    return died && !retries.isSuspicious(tries)
        ? complete.getExecution().executionTime
        : clock.instant().plus(retries.pause(tries, random));
  }

  private <A extends Record> void bereave(JobHandler<A> handler, Execution execution) {
    metrics.died(execution.getTaskName());
    try {
      var data = json.read(handler.job(), HandlerTask.data(execution).bytes());
      handler.died(data.args(), run(data, execution));
    } catch (RuntimeException e) {
      log.atError().addKeyValue("reason", Reason.of(e)).log("nobody was told of a dead job");
    }
  }

  private static JobRun run(JobData<?> data, Execution execution) {
    return new JobRun(
        data.id(), execution.getTaskName(), execution.getId(), execution.consecutiveFailures + 1);
  }

  private static Optional<String> account(Record args) {
    return Arrays.stream(args.getClass().getRecordComponents())
        .filter(component -> component.getName().equals(ACCOUNT))
        .map(component -> AccountOf.read(component, args))
        .findFirst();
  }
}
