package fm.podwright.domain.episode.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What one speaker says until another one does.
public record Turn(Optional<String> speaker, List<Cue> cues) {
  public Turn {
    cues = List.copyOf(cues);
    if (cues.isEmpty()) throw new IllegalArgumentException("nothing is said");
  }

  /// When it begins, if that is known.
  public Optional<Duration> start() {
    return cues.getFirst().span().map(Span::start);
  }

  /// All that is said in it.
  public String text() {
    return cues.stream().map(Cue::text).collect(Collectors.joining(" "));
  }
}
