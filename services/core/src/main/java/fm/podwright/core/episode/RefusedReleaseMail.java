package fm.podwright.core.episode;

import fm.podwright.core.job.Job;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;

/// Tells somebody that a planned episode did not come out, and why. Its key names the episode, its
/// time, the reason and the person, so that the same is told once.
public record RefusedReleaseMail(AccountId account, EpisodeId episode, UserId user) {
  public static final Job<RefusedReleaseMail> JOB =
      new Job<>("refused-release-mail", RefusedReleaseMail.class);
}
