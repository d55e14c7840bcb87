package fm.podwright.templates.site;

import java.text.BreakIterator;
import java.util.Locale;

/// The beginning of a text.
public final class Excerpt {
  private Excerpt() {}

  /// At most `max` characters of the text in one line, cut between words.
  public static String of(String text, int max) {
    var line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= max) return line;
    var words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(line);
    var end = words.preceding(max);
    return line.substring(0, end > 0 ? end : max).strip() + "…";
  }
}
