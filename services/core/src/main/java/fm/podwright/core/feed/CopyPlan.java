package fm.podwright.core.feed;

import fm.podwright.domain.episode.CopyTags;
import fm.podwright.domain.media.Media;

/// What an episode's published copy is to be made of.
public record CopyPlan(Media source, CopyTags tags) {
  /// Names the copy among all others.
  public String fingerprint() {
    return tags.fingerprint(source.id());
  }
}
