package fm.podwright.domain.show;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Rules for text that stands in feeds: which characters and how long. Emoji and every script are
/// welcome; lengths are counted in characters as people see code points.
public final class TextRules {
  /// Directories cut or refuse titles beyond this many characters.
  public static final int ADVISED_TITLE = 255;

  /// Nothing longer is taken for a title.
  public static final int MAX_TITLE = 1000;

  private TextRules() {}

  /// What is wrong with `title`, typed into `field`: blank, too long, or with characters that no
  /// feed can hold.
  public static List<Finding> title(String field, String title) {
    if (title.isBlank()) {
      return List.of(
          Finding.error(field, "The title is empty.", "Write what listeners shall see in a list."));
    }
    return line(field, "title", title, ADVISED_TITLE, MAX_TITLE);
  }

  /// A warning if `title` is longer than directories show.
  public static List<Finding> advisedTitle(String field, String title) {
    return lengths(field, "title", title, ADVISED_TITLE, Integer.MAX_VALUE);
  }

  /// What is wrong with one line of text: more than `max` characters is refused, more than
  /// `advised` is said.
  public static List<Finding> line(String field, String name, String text, int advised, int max) {
    var findings = new ArrayList<Finding>(characters(field, name, text));
    findings.addAll(lengths(field, name, text, advised, max));
    return List.copyOf(findings);
  }

  /// A warning if `text` has more than `advised` bytes, which is what directories measure.
  public static List<Finding> bytes(String field, String name, String text, int advised) {
    var bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes <= advised) return List.of();
    var problem = said("The %s has %,d bytes; directories take %,d.", name, bytes, advised);
    return List.of(Finding.warning(field, problem, "Shorten it, or the feed will end it there."));
  }

  private static List<Finding> lengths(
      String field, String name, String text, int advised, int max) {
    var length = text.strip().codePointCount(0, text.strip().length());
    if (length > max) {
      var problem = said("The %s has %,d characters; at most %,d fit.", name, length, max);
      return List.of(Finding.error(field, problem, "Shorten it."));
    }
    if (length <= advised) return List.of();
    var problem = said("The %s has %,d characters; directories take %,d.", name, length, advised);
    return List.of(Finding.warning(field, problem, "Shorten it, or see it cut there."));
  }

  private static List<Finding> characters(String field, String name, String text) {
    var control = text.strip().codePoints().filter(TextRules::isForbidden).findFirst();
    if (control.isEmpty()) return List.of();
    var code = "U+" + HexFormat.of().withUpperCase().toHexDigits(control.getAsInt(), 4);
    return List.of(
        Finding.error(
            field,
            "The " + name + " holds a control character (" + code + "), which cannot be shown.",
            "Type that place again, on one line and without pasted marks."));
  }

  private static boolean isForbidden(int character) {
    return Character.isISOControl(character)
        || (character >= 0xD800 && character <= 0xDFFF)
        || (character & 0xFFFE) == 0xFFFE
        || character == 0x2028
        || character == 0x2029;
  }

  private static String said(String problem, String name, int length, int limit) {
    return String.format(Locale.ROOT, problem, name, length, limit);
  }
}
