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

  /// The same with long texts cut to where they differ.
  public FieldChange brief() {
    var from = Math.max(0, common(before, after) - CONTEXT);
    return new FieldChange(name, label, part(before, from), part(after, from));
  }

  private static int common(String one, String other) {
    var end = Math.min(one.length(), other.length());
    for (var i = 0; i < end; i++) {
      if (one.charAt(i) != other.charAt(i)) return i;
    }
    return end;
  }

  private static String part(String text, int from) {
    if (text.length() <= SHOWN) return text;
    var start = whole(text, from);
    var end = whole(text, Math.min(text.length(), start + SHOWN));
    return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
  }

  /// Not between the two halves of a character.
  private static int whole(String text, int index) {
    var isHalf = index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return isHalf ? index - 1 : index;
  }
}
