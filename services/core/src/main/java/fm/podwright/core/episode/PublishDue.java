package fm.podwright.core.episode;

import fm.podwright.core.job.Job;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;

/// Publishes an episode at the time it was planned for, if it still is. Its key is the episode's id
/// and the version that was planned.
public record PublishDue(AccountId account, EpisodeId episode) {
  public static final Job<PublishDue> JOB = new Job<>("publish-due", PublishDue.class);
}
