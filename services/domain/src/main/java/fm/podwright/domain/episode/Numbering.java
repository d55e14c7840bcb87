package fm.podwright.domain.episode;

import java.util.OptionalInt;

/// Where an episode stands in its show.
public record Numbering(OptionalInt season, OptionalInt number, EpisodeType type) {
  /// A full episode that nobody numbered.
  public static Numbering none() {
    return new Numbering(OptionalInt.empty(), OptionalInt.empty(), EpisodeType.FULL);
  }
}
