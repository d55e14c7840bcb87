package fm.podwright.worker.episode;

import fm.podwright.core.episode.PublishDue;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.job.Job;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;

@Singleton
final class DuePublishing implements JobHandler<PublishDue> {
  private final Publishing publishing;

  DuePublishing(Publishing publishing) {
    this.publishing = publishing;
  }

  @Override
  public Job<PublishDue> job() {
    return PublishDue.JOB;
  }

  @Override
  public void run(PublishDue args, JobRun run) {
    publishing.publishDue(args.account(), args.episode());
  }
}
