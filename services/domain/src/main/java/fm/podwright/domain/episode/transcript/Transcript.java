package fm.podwright.domain.episode.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is said in an episode, by whom, and when, if that is known: either every cue has its time
/// or none.
public record Transcript(List<Cue> cues) {
  /// The most that is taken for one, in bytes as it was uploaded.
  public static final int MAX_BYTES = 5_000_000;

  /// The most cues that one may have; a podcast of ten hours, word by word.
  public static final int MAX_CUES = 100_000;

  public Transcript {
    cues = List.copyOf(cues);
    if (cues.isEmpty()) throw new IllegalArgumentException("nothing is said");
    var timed = cues.stream().filter(it -> it.span().isPresent()).count();
    if (timed != 0 && timed != cues.size()) {
      throw new IllegalArgumentException("some cues have times and some have none");
    }
  }

  /// True if it is known when what is said.
  public boolean isTimed() {
    return cues.getFirst().span().isPresent();
  }

  /// The formats in which it can be given without inventing anything.
  public Set<TranscriptFormat> formats() {
    return TranscriptFormat.of(isTimed());
  }

  /// Its turns: neighbouring cues of one speaker joined.
  public List<Turn> turns() {
    var turns = new ArrayList<Turn>();
    var from = 0;
    for (var to = 1; to <= cues.size(); to++) {
      if (to < cues.size() && cues.get(to).speaker().equals(cues.get(from).speaker())) continue;
      turns.add(new Turn(cues.get(from).speaker(), cues.subList(from, to)));
      from = to;
    }
    return List.copyOf(turns);
  }

  /// Who speaks, in the order in which they begin.
  public List<String> speakers() {
    return cues.stream().flatMap(it -> it.speaker().stream()).distinct().toList();
  }

  /// When the last word is said, if that is known.
  public Optional<Duration> end() {
    return cues.stream()
        .flatMap(it -> it.span().stream())
        .map(Span::end)
        .max(Comparator.naturalOrder());
  }

  /// How many cues begin after audio of that length has ended.
  public long beyond(Duration length) {
    return cues.stream()
        .flatMap(it -> it.span().stream())
        .filter(it -> it.start().compareTo(length) > 0)
        .count();
  }

  /// The same with other names for speakers; who is not in `names` keeps theirs.
  public Transcript named(Map<String, String> names) {
    return new Transcript(
        cues.stream()
            .map(cue -> cue.by(cue.speaker().map(it -> names.getOrDefault(it, it))))
            .toList());
  }
}
