package fm.podwright.worker.episode;

import fm.podwright.core.episode.PublishDue;
import fm.podwright.core.feed.Outcome;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.job.Job;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Singleton
final class DuePublishing implements JobHandler<PublishDue> {
  private static final Logger log = LoggerFactory.getLogger(DuePublishing.class);

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
    var outcome = publishing.publishDue(args.account(), args.episode());
    if (outcome instanceof Outcome.Refused(var findings)) {
      log.warn("a planned episode did not come out, for {} reasons", findings.size());
    }
  }
}
