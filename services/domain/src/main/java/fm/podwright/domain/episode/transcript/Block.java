package fm.podwright.domain.episode.transcript;

import java.util.ArrayList;
import java.util.List;

/// Lines that stand together between blank ones; `number` is that of the first, counted from 1.
record Block(int number, List<String> lines) {
  static List<Block> of(String text) {
    var blocks = new ArrayList<Block>();
    var lines = new ArrayList<String>();
    var number = 0;
    for (var line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        blocks.add(new Block(number - lines.size(), List.copyOf(lines)));
        lines.clear();
      }
    }
    if (!lines.isEmpty()) blocks.add(new Block(number - lines.size() + 1, List.copyOf(lines)));
    return blocks;
  }

  String text() {
    return String.join("\n", lines);
  }
}
