package fm.podwright.domain.episode;

import java.util.Locale;

/// What an episode is to its show (`itunes:episodeType`).
public enum EpisodeType {
  FULL,
  TRAILER,
  BONUS;

  /// The word that stands in the feed and in the database.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
