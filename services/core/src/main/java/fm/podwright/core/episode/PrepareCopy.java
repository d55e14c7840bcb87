package fm.podwright.core.episode;

import fm.podwright.core.job.Job;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;

/// Writes an episode's chapters and tags into a copy of its audio, unless others are wanted by
/// then. Its key is the episode's id and the fingerprint.
public record PrepareCopy(
    AccountId account, EpisodeId episode, String fingerprint, Purpose purpose) {
  public static final Job<PrepareCopy> JOB = new Job<>("prepare-copy", PrepareCopy.class);

  /// What becomes of the copy.
  public enum Purpose {
    /// It waits until the episode is published.
    KEEP,
    /// It takes the place of the audio that is out, for somebody asked for that.
    BRING_OUT
  }
}
