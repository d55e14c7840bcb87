package fm.podwright.core.episode;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;

/// Audio that was made of `source` for an episode; `media` is the source itself where the copy
/// could not be made.
public record PreparedCopy(EpisodeId episode, String fingerprint, MediaId source, MediaId media) {
  /// True if the source has to do.
  public boolean isFailed() {
    return media.equals(source);
  }
}
