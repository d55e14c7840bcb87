package fm.podwright.domain.episode.transcript;

import java.util.Optional;

/// Writes plain text: the first paragraph of a turn begins with the name of who speaks; of what
/// came without times, each one.
final class TextWriter {
  private TextWriter() {}

  static String write(Transcript transcript) {
    var out = new StringBuilder();
    for (var turn : transcript.turns()) {
      var speaker = turn.speaker();
      for (var paragraph : turn.paragraphs()) {
        if (!out.isEmpty()) out.append('\n');
        speaker.ifPresent(it -> out.append(it).append(": "));
        out.append(Turn.text(paragraph)).append('\n');
        if (transcript.isTimed()) speaker = Optional.empty();
      }
    }
    return out.toString();
  }
}
