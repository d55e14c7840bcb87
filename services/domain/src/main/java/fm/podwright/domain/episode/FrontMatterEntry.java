package fm.podwright.domain.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One entry of front matter while its lines come in.
final class FrontMatterEntry {
  /// What an entry turned out to be.
  sealed interface Value {}

  record Values(List<String> list) implements Value {}

  record Nested() implements Value {}

  record Unclosed() implements Value {}

  private static final Pattern NESTED = Pattern.compile("[\\w.-]+:(\\s.*)?");
  private static final Pattern BLOCK = Pattern.compile("[|>][+-]?[0-9]?");
  private static final Set<String> TEXTS = Set.of("title", "description", "summary", "excerpt");

  private final String name;
  private final String start;
  private final List<String> lines = new ArrayList<>();
  private final List<String> items = new ArrayList<>();

  FrontMatterEntry(String name, String start) {
    this.name = name;
    this.start = start;
  }

  String name() {
    return name;
  }

  /// True if a line with a hyphen is an item of a list here, not text that goes on.
  boolean takesItems() {
    return lines.isEmpty() && (start.isEmpty() || start.startsWith("#"));
  }

  void item(String text) {
    items.add(text.strip());
  }

  void more(String line) {
    if (items.isEmpty()) lines.add(line);
    else items.set(items.size() - 1, items.getLast() + " " + line);
  }

  void blank() {
    if (!lines.isEmpty()) lines.add("");
  }

  Value value() {
    if (!items.isEmpty()) return list(items);
    if (isNested()) return new Nested();
    if (BLOCK.matcher(start).matches()) return new Values(List.of(block()));
    var text = String.join(" ", Stream.concat(Stream.of(start), lines.stream()).toList()).strip();
    if (text.startsWith("[") && text.endsWith("]")) {
      return list(FrontMatterScalar.split(text.substring(1, text.length() - 1)));
    }
    return list(text.isEmpty() ? List.of() : List.of(text));
  }

  private boolean isNested() {
    if (start.startsWith("{")) return true;
    var first = lines.isEmpty() ? "" : lines.getFirst();
    return start.isEmpty() && !TEXTS.contains(name) && NESTED.matcher(first).matches();
  }

  private String block() {
    return String.join(start.startsWith("|") ? "\n" : " ", lines).strip();
  }

  private static Value list(List<String> raw) {
    if (raw.stream().anyMatch(FrontMatterScalar::isUnclosed)) return new Unclosed();
    if (raw.stream().anyMatch(it -> it.startsWith("{"))) return new Nested();
    return new Values(
        raw.stream().map(FrontMatterScalar::read).filter(it -> !it.isEmpty()).toList());
  }
}
