package fm.podwright.core.episode.search;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Marked;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// An episode in which something was found: in its title, its notes, or `said` in it, of which
/// `matches` passages hold it, the best ones here.
public record Found(EpisodeId episode, Marked title, Marked notes, List<Said> said, long matches) {
  public Found {
    said = List.copyOf(said);
  }

  /// A passage of the transcript, by whom and when, as far as that is known.
  public record Said(Optional<String> speaker, Marked text, Optional<Duration> at) {}
}
