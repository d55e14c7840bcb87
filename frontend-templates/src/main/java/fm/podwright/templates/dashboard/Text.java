package fm.podwright.templates.dashboard;

/// Small questions about words.
final class Text {
  private Text() {}

  /// The first character of a name as a person counts it, or a question mark.
  static String first(String name) {
    var stripped = name.strip();
    return stripped.isEmpty() ? "?" : stripped.substring(0, stripped.offsetByCodePoints(0, 1));
  }
}
