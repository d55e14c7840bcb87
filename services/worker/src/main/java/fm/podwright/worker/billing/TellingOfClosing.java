package fm.podwright.worker.billing;

import fm.podwright.core.billing.ClosingChanged;
import fm.podwright.core.job.Job;
import fm.podwright.core.show.ClosingShows;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;

@Singleton
final class TellingOfClosing implements JobHandler<ClosingChanged> {
  private final ClosingShows closing;

  TellingOfClosing(ClosingShows closing) {
    this.closing = closing;
  }

  @Override
  public Job<ClosingChanged> job() {
    return ClosingChanged.JOB;
  }

  @Override
  public void run(ClosingChanged args, JobRun run) {
    closing.tell(args.account());
  }
}
