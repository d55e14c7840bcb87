package fm.podwright.domain.episode;

import java.util.regex.Pattern;

/// Tells the lines of fenced code, read one after the other, from the others.
final class Fence {
  private static final Pattern MARK = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");

  private String open = "";

  /// True if `line` belongs to fenced code, its fences included.
  boolean holds(String line) {
    var mark = MARK.matcher(line);
    if (!mark.matches()) return !open.isEmpty();
    if (open.isEmpty()) {
      open = mark.group(1);
    } else if (mark.group(1).startsWith(open) && mark.group(2).isBlank()) {
      open = "";
    }
    return true;
  }
}
