package fm.podwright.domain.episode.transcript;

import java.util.Optional;

/// Writes plain text: a paragraph for each turn, or for each paragraph of what came without times,
/// begun by the name of who speaks.
final class TextWriter {
  private TextWriter() {}

  static String write(Transcript transcript) {
    var out = new StringBuilder();
    for (var turn : transcript.turns()) {
      if (transcript.isTimed()) paragraph(out, turn.speaker(), turn.text());
      else turn.cues().forEach(it -> paragraph(out, it.speaker(), it.text()));
    }
    return out.toString();
  }

  private static void paragraph(StringBuilder out, Optional<String> speaker, String text) {
    if (!out.isEmpty()) out.append('\n');
    speaker.ifPresent(it -> out.append(it).append(": "));
    out.append(text).append('\n');
  }
}
