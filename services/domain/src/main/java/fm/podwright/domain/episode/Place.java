package fm.podwright.domain.episode;

import java.util.regex.Pattern;

/// What kind of place in a line of Markdown a value is put into.
enum Place {
  TEXT,
  CODE,
  /// The whole target of a link.
  URL,
  /// Behind the beginning of a link's target or of an address.
  URL_PART;

  private static final Pattern TARGET =
      Pattern.compile(".*(?:\\]\\(|^ {0,3}\\[[^\\]]+]:\\s*)<?([^)\\s]*)", Pattern.DOTALL);
  private static final Pattern ADDRESS =
      Pattern.compile("(?i).*\\b(?:https?://|mailto:)[^\\s<>)]*", Pattern.DOTALL);

  /// The place behind `before`, the part of the line that leads up to it.
  static Place after(String before) {
    if (before.chars().filter(it -> it == '`').count() % 2 == 1) return CODE;
    var target = TARGET.matcher(before);
    if (target.matches()) return target.group(1).isEmpty() ? URL : URL_PART;
    return ADDRESS.matcher(before).matches() ? URL_PART : TEXT;
  }

  String escape(String value) {
    return switch (this) {
      case TEXT -> Escapes.text(value);
      case CODE -> Escapes.code(value);
      case URL -> Escapes.url(value);
      case URL_PART -> Escapes.urlPart(value);
    };
  }
}
