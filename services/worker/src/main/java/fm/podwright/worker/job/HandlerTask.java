package fm.podwright.worker.job;

import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.SchedulableTaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;

/// A handler as db-scheduler knows it.
final class HandlerTask<A extends Record> extends AbstractTask<Payload> {
  private final JobHandler<A> handler;
  private final Failures failures;

  HandlerTask(JobHandler<A> handler, Failures failures) {
    super(
        handler.job().name(),
        Payload.class,
        (complete, operations) -> fail(handler, failures, complete, operations),
        (complete, operations) -> fail(handler, failures, complete, operations));
    this.handler = handler;
    this.failures = failures;
  }

  @Override
  public CompletionHandler<Payload> execute(
      TaskInstance<Payload> instance, ExecutionContext context) {
    try {
      failures.call(handler, context.getExecution());
      return (_, operations) -> operations.remove();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new JobFailed(e);
    }
  }

  private static <A extends Record> void fail(
      JobHandler<A> handler,
      Failures failures,
      ExecutionComplete complete,
      ExecutionOperations<Payload> operations) {
    failures.next(handler, complete).ifPresent(next -> operations.reschedule(complete, next));
  }

  static Payload data(Execution execution) {
    return execution.taskInstance.getData() instanceof Payload payload ? payload : Payload.NONE;
  }

  @Override
  public SchedulableInstance<Payload> schedulableInstance(String id) {
    return schedulableInstance(id, Payload.NONE);
  }

  @Override
  public SchedulableInstance<Payload> schedulableInstance(String id, Payload data) {
    return new SchedulableTaskInstance<>(instance(id, data), Instant.EPOCH);
  }
}
