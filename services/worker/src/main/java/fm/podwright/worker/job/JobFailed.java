package fm.podwright.worker.job;

/// A handler threw what db-scheduler does not let through.
final class JobFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  JobFailed(Exception cause) {
    super("a job failed", cause);
  }
}
