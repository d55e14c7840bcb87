package fm.podwright.worker.job;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// A recurring handler as db-scheduler knows it. A failure is told and waits for the next time.
final class RecurringWork extends RecurringTask<Void> {
  private static final Logger log = LoggerFactory.getLogger(RecurringWork.class);

  private final RecurringHandler handler;
  private final JobMetrics metrics;

  RecurringWork(RecurringHandler handler, JobMetrics metrics) {
    super(handler.name(), Schedules.fixedDelay(handler.pause()), Void.class);
    this.handler = handler;
    this.metrics = metrics;
  }

  @Override
  public void executeRecurringly(TaskInstance<Void> instance, ExecutionContext context) {
    try (var _ = MDC.putCloseable("job", handler.name())) {
      metrics.time(handler.name(), handler::run);
    } catch (Exception e) {
      log.atWarn().addKeyValue("reason", Reason.of(e)).log("recurring work failed");
    }
  }
}
