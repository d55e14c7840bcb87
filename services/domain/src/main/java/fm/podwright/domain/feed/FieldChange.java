package fm.podwright.domain.feed;

/// A part of a show or of an item that the feed gives otherwise: `name` is the tag, `label` what a
/// podcaster calls it. Text that is not there is empty.
public record FieldChange(String name, String label, String before, String after) {
  private static final int CONTEXT = 60;
  private static final int SHOWN = 280;

  /// True if it was not there.
  public boolean isNew() {
    return before.isEmpty();
  }

  /// True if it is not there any more.
  public boolean isGone() {
    return after.isEmpty();
  }

  /// The same with texts cut to the lines in which they differ, and long lines to what is near.
  public FieldChange brief() {
    var from = common(before, after);
    var tail = commonEnd(before, after, from);
    return new FieldChange(
        name,
        label,
        part(before, from, before.length() - tail),
        part(after, from, after.length() - tail));
  }

  private static int common(String one, String other) {
    var end = Math.min(one.length(), other.length());
    for (var i = 0; i < end; i++) {
      if (one.charAt(i) != other.charAt(i)) return i;
    }
    return end;
  }

  /// How many last characters are the same, of those behind the first `from`.
  private static int commonEnd(String one, String other, int from) {
    var most = Math.min(one.length(), other.length()) - from;
    for (var i = 0; i < most; i++) {
      if (one.charAt(one.length() - 1 - i) != other.charAt(other.length() - 1 - i)) return i;
    }
    return most;
  }

  private static String part(String text, int from, int to) {
    var line = text.lastIndexOf('\n', from - 1) + 1;
    var start = whole(text, from - line > SHOWN / 2 ? near(text, from) : line);
    var next = text.indexOf('\n', to);
    var stop = Math.min(next < 0 ? text.length() : next, start + SHOWN);
    var end = whole(text, Math.max(start, stop));
    return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
  }

  /// Where a word begins, a little before `index`.
  private static int near(String text, int index) {
    var start = Math.max(0, index - CONTEXT);
    var space = text.indexOf(' ', start);
    return space < 0 || space >= index ? start : space + 1;
  }

  /// Not between the two halves of a character.
  private static int whole(String text, int index) {
    var isHalf = index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return isHalf ? index - 1 : index;
  }
}
