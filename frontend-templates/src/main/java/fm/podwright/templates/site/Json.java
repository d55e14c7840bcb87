package fm.podwright.templates.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// An object of JSON that may stand inside a `script` element: no character of it can end the
/// element or begin a comment.
public final class Json {
  private final SequencedMap<String, Object> members = new LinkedHashMap<>();

  /// Adds a text, unless it is empty.
  public Json text(String name, String value) {
    if (!value.isBlank()) members.put(name, value);
    return this;
  }

  /// Adds a text, if there is one.
  public Json text(String name, Optional<?> value) {
    value.ifPresent(it -> text(name, it.toString()));
    return this;
  }

  /// Adds a number.
  public Json number(String name, long value) {
    members.put(name, value);
    return this;
  }

  /// Adds a yes or no.
  public Json yes(String name) {
    members.put(name, true);
    return this;
  }

  /// Adds an object.
  public Json object(String name, Json value) {
    members.put(name, value);
    return this;
  }

  /// Adds a list of objects, unless it is empty.
  public Json objects(String name, List<Json> values) {
    if (!values.isEmpty()) members.put(name, List.copyOf(values));
    return this;
  }

  /// Adds a list of texts, unless it is empty.
  public Json texts(String name, List<String> values) {
    if (!values.isEmpty()) members.put(name, List.copyOf(values));
    return this;
  }

  @Override
  public String toString() {
    return members.entrySet().stream()
        .map(Json::written)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String written(Map.Entry<String, Object> member) {
    return quoted(member.getKey()) + ":" + written(member.getValue());
  }

  private static String written(Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case List<?> list ->
          list.stream().map(Json::written).collect(Collectors.joining(",", "[", "]"));
      default -> value.toString();
    };
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.chars().forEach(unit -> append(quoted, (char) unit));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, char unit) {
    switch (unit) {
      case '"', '\\' -> quoted.append('\\').append(unit);
      case '\n' -> quoted.append("\\n");
      case '<', '>', '&', '\u2028', '\u2029' -> quoted.append("\\u%04x".formatted((int) unit));
      default -> {
        if (unit < ' ') quoted.append("\\u%04x".formatted((int) unit));
        else quoted.append(unit);
      }
    }
  }
}
