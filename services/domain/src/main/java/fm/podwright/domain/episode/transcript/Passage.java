package fm.podwright.domain.episode.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A paragraph of one speaker: what a search finds at once. `marks` say where in the text each cue
/// begins and when; there are none without times.
public record Passage(Optional<String> speaker, String text, List<Mark> marks) {
  public Passage {
    marks = List.copyOf(marks);
  }

  /// A cue's place in the text, counted in UTF-16 units, and its time.
  public record Mark(int offset, Duration at) {}

  /// The time at which the text at `offset` is said, if it is known.
  public Optional<Duration> at(int offset) {
    return marks.stream()
        .filter(it -> it.offset() <= offset)
        .reduce((_, last) -> last)
        .map(Mark::at);
  }

  /// The passages of a transcript in its order; each cue is in one of them.
  public static List<Passage> of(Transcript transcript) {
    var passages = new ArrayList<Passage>();
    for (var turn : transcript.turns()) {
      turn.paragraphs().forEach(it -> passages.add(join(turn.speaker(), it)));
    }
    return List.copyOf(passages);
  }

  private static Passage join(Optional<String> speaker, List<Cue> cues) {
    var text = new StringBuilder();
    var marks = new ArrayList<Mark>();
    for (var cue : cues) {
      if (!text.isEmpty()) text.append(' ');
      cue.span().ifPresent(it -> marks.add(new Mark(text.length(), it.start())));
      text.append(cue.text());
    }
    return new Passage(speaker, text.toString(), marks);
  }
}
