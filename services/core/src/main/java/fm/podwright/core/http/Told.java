package fm.podwright.core.http;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What one proxy told of who asked it. `address` is empty if it would not say or cannot be read;
/// `protocol` is what the standard header says beside it, or empty.
record Told(Optional<InetAddress> address, String protocol) {
  /// The headers that can be read.
  static final Set<String> NAMES = Set.of("X-Forwarded-For", "Forwarded");

  private static final Told NOTHING = new Told(Optional.empty(), "");

  static boolean isStandard(String header) {
    return header.equals("Forwarded");
  }

  /// What all proxies told, the nearest last. What can be read in two ways tells nothing.
  static List<Told> of(String header, List<String> lines) {
    if (lines.isEmpty()) return List.of();
    return isStandard(header)
        ? lines.stream().flatMap(line -> elements(line).stream()).toList()
        : Arrays.stream(String.join(",", lines).split(",", -1)).map(Told::node).toList();
  }

  /// The elements of a line of `Forwarded` (RFC 7239, 4).
  private static List<Told> elements(String line) {
    return split(line, ',')
        .map(elements -> elements.stream().map(Told::element).toList())
        .orElse(List.of(NOTHING));
  }

  private static Told element(String text) {
    var node = Optional.<String>empty();
    var protocol = "";
    for (var pair : split(text, ';').orElse(List.of())) {
      var equals = pair.indexOf('=');
      if (equals < 0) return NOTHING;
      var value = unquoted(pair.substring(equals + 1).strip());
      switch (pair.substring(0, equals).strip().toLowerCase(Locale.ROOT)) {
        case "for" -> {
          if (node.isPresent()) return NOTHING;
          node = Optional.of(value);
        }
        case "proto" -> protocol = value;
        default -> {}
      }
    }
    return new Told(node.flatMap(Told::address), protocol);
  }

  /// The parts between separators that no quotes enclose; empty if a quote does not end.
  private static Optional<List<String>> split(String text, char separator) {
    var parts = new ArrayList<String>();
    var quoted = false;
    var start = 0;
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      if (letter == '\\' && quoted) i++;
      else if (letter == '"') quoted = !quoted;
      else if (letter == separator && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return quoted ? Optional.empty() : Optional.of(parts);
  }

  private static Told node(String text) {
    return new Told(address(unquoted(text.strip())), "");
  }

  private static String unquoted(String text) {
    if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) return text;
    return text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1");
  }

  /// An address that may have a port; not `unknown`, and no name that hides one.
  private static Optional<InetAddress> address(String node) {
    var close = node.indexOf(']');
    if (node.startsWith("[") && close > 0) {
      return Optional.of(node.substring(1, close))
          .filter(it -> it.indexOf(':') >= 0 && isPort(node.substring(close + 1)))
          .flatMap(Literal::parse);
    }
    var colon = node.indexOf(':');
    if (colon < 0 || colon != node.lastIndexOf(':')) return Literal.parse(node);
    return Optional.of(node.substring(0, colon))
        .filter(_ -> isPort(node.substring(colon)))
        .flatMap(Literal::parse);
  }

  private static boolean isPort(String text) {
    return text.isEmpty() || text.matches(":(\\d{1,5}|_[A-Za-z0-9._-]+)");
  }
}
