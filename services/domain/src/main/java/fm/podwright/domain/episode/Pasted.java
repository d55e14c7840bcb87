package fm.podwright.domain.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Mends lines of notes whose structure was lost when a page was pasted as plain text. A `-` alone
/// on its line begins an entry with the line below it, and never underlines a heading. Lines of
/// text between a list of times and another list stand by themselves. Three lines or more that each
/// begin with a time are a list.
final class Pasted {
  private static final int LIST = 3;
  private static final Pattern LONE = Pattern.compile(" {0,3}-\\s*");
  private static final Pattern BULLET = Pattern.compile("( {0,3})[•‣◦▪●]\\s+(.*)");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(\\S.*)");
  private static final Pattern OTHER = Pattern.compile("\\s.*| {0,3}(?:#{1,6}(?:\\s.*)?|>.*)");
  private static final Pattern TIMED =
      Pattern.compile(" {0,3}(?:\\*\\*|__)?[(\\[]{0,2}" + Timestamp.TIME + ".*");

  private final List<NotesLine> lines;
  private final List<NotesLine> out = new ArrayList<>();
  private final Fence fence = new Fence();

  /// Within a list: whether its last entry begins with a time.
  private Optional<Boolean> timedItem = Optional.empty();

  private int at;

  private Pasted(List<NotesLine> lines) {
    this.lines = lines;
  }

  static List<NotesLine> mend(List<NotesLine> lines) {
    var pasted = new Pasted(lines.stream().map(Pasted::bulleted).toList());
    while (pasted.at < lines.size()) pasted.next();
    return List.copyOf(pasted.out);
  }

  private static NotesLine bulleted(NotesLine line) {
    var bullet = BULLET.matcher(line.text());
    return bullet.matches()
        ? new NotesLine(bullet.group(1) + "- " + bullet.group(2), line.origin())
        : line;
  }

  private void next() {
    var line = lines.get(at);
    if (fence.holds(line.text())) {
      keep(line);
    } else if (line.isBlank()) {
      timedItem = Optional.empty();
      keep(line);
    } else if (LONE.matcher(line.text()).matches()) {
      lone();
    } else if (isItem(line)) {
      timedItem = Optional.of(isTimedItem(line));
      keep(line);
    } else {
      text(line);
    }
  }

  private void keep(NotesLine line) {
    out.add(line);
    at++;
  }

  /// A marker without its text, which stands on the next line or nowhere.
  private void lone() {
    at++;
    if (at == lines.size() || !isText(lines.get(at))) return;
    var text = lines.get(at);
    timedItem = Optional.of(isTimed(text));
    keep(new NotesLine("- " + text.text().strip(), text.origin()));
  }

  private void text(NotesLine line) {
    var run = run();
    if (run >= LIST) {
      list(run);
      return;
    }
    if (isText(line) && endsList()) {
      out.add(new NotesLine("", line.origin()));
      timedItem = Optional.empty();
    }
    keep(line);
  }

  /// True if the text here stands between entries of two kinds.
  private boolean endsList() {
    if (timedItem.isEmpty()) return false;
    var behind = at;
    while (behind < lines.size() && isText(lines.get(behind))) behind++;
    if (behind == lines.size()) return false;
    var next = lines.get(behind);
    if (LONE.matcher(next.text()).matches()) return true;
    return isItem(next) && isTimedItem(next) != timedItem.get();
  }

  /// How many lines from here on begin with a time, blank ones between them not counted.
  private int run() {
    var count = 0;
    for (var i = at; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) continue;
      if (!isTimed(lines.get(i))) break;
      count++;
    }
    return count;
  }

  private void list(int count) {
    for (var left = count; left > 0; at++) {
      var line = lines.get(at);
      if (line.isBlank()) continue;
      out.add(new NotesLine("- " + line.text().strip(), line.origin()));
      left--;
    }
    if (at < lines.size()) out.add(new NotesLine("", lines.get(at).origin()));
  }

  private static boolean isItem(NotesLine line) {
    return ITEM.matcher(line.text()).matches();
  }

  private static boolean isTimedItem(NotesLine line) {
    var item = ITEM.matcher(line.text());
    return item.matches() && TIMED.matcher(item.group(1)).matches();
  }

  private static boolean isTimed(NotesLine line) {
    return TIMED.matcher(line.text()).matches();
  }

  private static boolean isText(NotesLine line) {
    return !line.isBlank()
        && !isItem(line)
        && !LONE.matcher(line.text()).matches()
        && !OTHER.matcher(line.text()).matches();
  }
}
