package fm.podwright.dashboard.show;

import fm.podwright.domain.show.Finding;
import java.util.List;

/// What holds for every text of many lines.
public final class Texts {
  private static final char NOTHING = '\0';

  private Texts() {}

  /// An error if a text holds what no database keeps.
  public static List<Finding> unstorable(String field, String text) {
    if (text.indexOf(NOTHING) < 0) return List.of();
    return List.of(
        Finding.error(
            field,
            "The " + field + " holds a control character (U+0000), which cannot be kept.",
            "Type that place again, or paste it as plain text."));
  }
}
