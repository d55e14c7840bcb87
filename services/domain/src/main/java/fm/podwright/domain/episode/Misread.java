package fm.podwright.domain.episode;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of text that holds UTF-8 read in an old encoding (`‚öôÔ∏è` for a gear): where it stands,
/// counted from 1, and how it reads before and after a repair that loses nothing.
public record Misread(int line, String before, String after) {
  private static final List<Misreading> OLD =
      List.of(
          new Misreading(Charset.forName("x-MacRoman")),
          new Misreading(Charset.forName("windows-1252")));

  /// Every line of `text` that can be repaired, in order.
  public static List<Misread> in(String text) {
    var found = new ArrayList<Misread>();
    var number = 0;
    for (var line : text.split("\n", -1)) {
      number++;
      var at = number;
      repair(line).ifPresent(after -> found.add(new Misread(at, line.strip(), after.strip())));
    }
    return List.copyOf(found);
  }

  /// `text` with every such line repaired, all else as it is.
  public static String repaired(String text) {
    var lines = text.split("\n", -1);
    for (var i = 0; i < lines.length; i++) lines[i] = repair(lines[i]).orElse(lines[i]);
    return String.join("\n", lines);
  }

  /// Text may have been misread more than once, one time upon the other.
  private static Optional<String> repair(String line) {
    if (line.chars().allMatch(it -> it < 0x80)) return Optional.empty();
    var repaired = line;
    for (var old : OLD) repaired = old.undone(repaired);
    return repaired.equals(line) ? Optional.empty() : Optional.of(repaired);
  }
}
