package fm.podwright.worker.job;

import fm.podwright.core.job.Job;

/// Does one kind of job. Every singleton of this type is found.
public interface JobHandler<A extends Record> {
  /// Which kind.
  Job<A> job();

  /// Does the work. May be called again with the same run after a failure, after the worker died,
  /// or (seldom) while another worker that lost the database still runs: so it is safe to do twice.
  /// Throws what it cannot act upon; the job is then tried again later.
  void run(A args, JobRun run) throws Exception;

  /// Called once when the last try has failed, so that whoever waits can be told; the job is kept
  /// among the dead ones.
  default void died(A args, JobRun run) {}
}
