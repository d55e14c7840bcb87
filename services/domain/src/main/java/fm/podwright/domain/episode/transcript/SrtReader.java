package fm.podwright.domain.episode.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads SubRip. A name and a colon say who speaks, until the next name.
final class SrtReader {
  private static final Pattern NUMBER = Pattern.compile("\\s*[0-9]+\\s*");
  private static final Pattern STYLE =
      Pattern.compile("(?i)</?(?:b|i|u|s|font)(?:\\s[^<>]*)?>|\\{\\\\[^{}]*\\}");

  private record Caption(Span span, StringBuilder text) {}

  private SrtReader() {}

  static void read(String text, Cues cues) {
    var captions = captions(text.split("\n", -1));
    var labels = Labels.in(captions.stream().map(it -> it.text().toString()).toList());
    var speaker = Optional.<String>empty();
    for (var caption : captions) {
      for (var said : labels.split(caption.text().toString())) {
        if (said.speaker().isPresent()) speaker = said.speaker();
        cues.add(Optional.of(caption.span()), speaker, said.text());
      }
    }
  }

  private static List<Caption> captions(String[] lines) {
    var captions = new ArrayList<Caption>();
    for (var i = 0; i < lines.length; i++) {
      if (Timing.isIn(lines[i])) {
        captions.add(new Caption(Timing.of(lines[i], i + 1), new StringBuilder()));
      } else if (!lines[i].isBlank() && !isNumber(lines, i)) {
        if (captions.isEmpty()) throw stray(i + 1);
        captions.getLast().text().append(STYLE.matcher(lines[i]).replaceAll("")).append('\n');
      }
    }
    return captions;
  }

  /// A number alone is one only above a time: “42” may be all that somebody says.
  private static boolean isNumber(String[] lines, int i) {
    return NUMBER.matcher(lines[i]).matches() && i + 1 < lines.length && Timing.isIn(lines[i + 1]);
  }

  private static Unreadable stray(int line) {
    return Unreadable.at(
        line,
        "stands before the first time.",
        "Let the file begin with 1 and a line like 00:00:01,000 --> 00:00:04,000.");
  }
}
