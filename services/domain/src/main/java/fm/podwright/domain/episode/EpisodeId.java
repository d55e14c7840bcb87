package fm.podwright.domain.episode;

import java.util.UUID;

/// Names an episode.
public record EpisodeId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static EpisodeId of(String text) {
    return new EpisodeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
