package fm.podwright.domain.episode.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads plain text: paragraphs between blank lines, each begun by its speaker's name or going on
/// with the last one's. Text without blank lines has a paragraph on each line that begins with a
/// name, or simply on each line.
final class TextReader {
  private TextReader() {}

  static void read(String text, Cues cues) {
    var blocks = Block.of(text).stream().map(Block::text).toList();
    var paragraphs = blocks.size() == 1 ? text.strip().lines().toList() : blocks;
    var labels = Labels.in(paragraphs);
    var whole = blocks.size() == 1 && !labels.isEmpty() ? blocks : paragraphs;
    var speaker = Optional.<String>empty();
    for (var said : split(whole, labels)) {
      if (said.speaker().isPresent()) speaker = said.speaker();
      cues.add(Optional.empty(), speaker, said.text());
    }
  }

  private static List<Labels.Said> split(List<String> paragraphs, Labels labels) {
    var all = new ArrayList<Labels.Said>();
    paragraphs.forEach(it -> all.addAll(labels.split(it)));
    return all;
  }
}
