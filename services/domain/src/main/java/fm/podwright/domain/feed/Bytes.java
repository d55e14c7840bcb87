package fm.podwright.domain.feed;

import java.nio.charset.StandardCharsets;

/// Lengths of text as directories measure them: in bytes of UTF-8.
final class Bytes {
  private Bytes() {}

  static int count(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /// `text`, or as many of its whole words as fit into `max` bytes together with `end`.
  static String cut(String text, int max, String end) {
    if (count(text) <= max) return text;
    var kept = text.substring(0, fitting(text, max - count(end)));
    var space = kept.lastIndexOf(' ');
    return kept.substring(0, space > 0 ? space : kept.length()).stripTrailing() + end;
  }

  private static int fitting(String text, int max) {
    var index = 0;
    var bytes = 0;
    while (index < text.length()) {
      var next = text.offsetByCodePoints(index, 1);
      bytes += count(text.substring(index, next));
      if (bytes > max) return index;
      index = next;
    }
    return index;
  }
}
