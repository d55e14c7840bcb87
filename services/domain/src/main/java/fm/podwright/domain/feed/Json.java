package fm.podwright.domain.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes JSON (RFC 8259) of maps, lists, texts, numbers and booleans, indented, in the order of
/// the maps. Characters that a feed does not hold are left out, as in the RSS.
final class Json {
  private Json() {}

  /// The document, in UTF-8.
  static byte[] bytes(Map<String, Object> document) {
    return (value(document, "") + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String value(Object value, String indent) {
    var inner = indent + "  ";
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(it -> inner + text(it.getKey()) + ": " + value(it.getValue(), inner))
              .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
      case List<?> list when list.isEmpty() -> "[]";
      case List<?> list ->
          list.stream()
              .map(it -> inner + value(it, inner))
              .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
      case Number number -> number.toString();
      case Boolean answer -> answer.toString();
      default -> text(value);
    };
  }

  private static String text(Object value) {
    var out = new StringBuilder("\"");
    Xml.allowed(value.toString()).chars().forEach(it -> append(out, (char) it));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, char character) {
    switch (character) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\u2028', '\u2029' -> out.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
      default -> out.append(character);
    }
  }
}
