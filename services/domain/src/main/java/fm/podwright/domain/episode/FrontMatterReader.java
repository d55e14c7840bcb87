package fm.podwright.domain.episode;

import fm.podwright.domain.show.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the subset of YAML that front matter is made of: plain, quoted and folded values, and
/// lists. Maps within it are named and left; what is no YAML at all is a finding.
final class FrontMatterReader {
  private static final int MAX_LINES = 1000;
  private static final Pattern ENTRY =
      Pattern.compile("([\\p{L}_][\\w .-]{0,60}?)\\s{0,8}:(?:\\s+(.*))?");
  private static final Pattern LIST_ITEM = Pattern.compile("\\s*-(?:\\s+(.*))?");

  private final SequencedMap<String, List<String>> values = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private Optional<FrontMatterEntry> entry = Optional.empty();

  private FrontMatterReader() {}

  static boolean begins(String text) {
    return text.lines().findFirst().map(it -> isFence(unmarked(it), "---")).orElse(false);
  }

  static FrontMatter read(String text) {
    var lines = unmarked(text).lines().toList();
    var end = closing(lines);
    if (!begins(text)) return new FrontMatter(new LinkedHashMap<>(), text, List.of());
    if (end < 0) return new FrontMatter(new LinkedHashMap<>(), text, List.of(unclosed()));
    var reader = new FrontMatterReader();
    for (var i = 1; i < end; i++) reader.line(lines.get(i), i + 1);
    reader.finish();
    var body = lines.stream().skip(end + 1L).collect(Collectors.joining("\n"));
    return new FrontMatter(reader.values, body.strip(), reader.findings);
  }

  private static int closing(List<String> lines) {
    for (var i = 1; i < Math.min(lines.size(), MAX_LINES); i++) {
      if (isFence(lines.get(i), "---") || isFence(lines.get(i), "...")) return i;
    }
    return -1;
  }

  private static boolean isFence(String line, String fence) {
    return line.stripTrailing().equals(fence);
  }

  /// Without the byte order mark that some editors put first.
  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Finding unclosed() {
    return Finding.warning(
        "notes",
        "The text begins with --- as front matter does, but no second --- ends it within 1,000"
            + " lines.",
        "Add a line of --- behind the last entry, or remove the first line.");
  }

  private void line(String line, int number) {
    var indented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
    var item = LIST_ITEM.matcher(line);
    if (line.isBlank()) entry.ifPresent(FrontMatterEntry::blank);
    else if (line.strip().startsWith("#") && !indented) return;
    else if (entry.isPresent() && item.matches() && entry.get().takesItems())
      entry.get().item(Optional.ofNullable(item.group(1)).orElse(""));
    else if (entry.isPresent() && indented) entry.get().more(line.strip());
    else start(line, number);
  }

  private void start(String line, int number) {
    finish();
    var matcher = ENTRY.matcher(line.strip());
    if (!matcher.matches()) {
      findings.add(
          Finding.warning(
              "notes",
              "Line " + number + " of the front matter is not a name, a colon and a value.",
              "Nothing was taken from it; fill in by hand what it said."));
      return;
    }
    var value = Optional.ofNullable(matcher.group(2)).orElse("");
    entry = Optional.of(new FrontMatterEntry(matcher.group(1), value.strip()));
  }

  private void finish() {
    entry.ifPresent(this::keep);
    entry = Optional.empty();
  }

  private void keep(FrontMatterEntry done) {
    if (values.containsKey(done.name())) {
      findings.add(
          left(
              done.name(),
              "stands there twice",
              "The first one was taken; check that it is right."));
      return;
    }
    switch (done.value()) {
      case FrontMatterEntry.Values(var list) -> values.put(done.name(), list);
      case FrontMatterEntry.Nested() ->
          findings.add(left(done.name(), "has entries of its own", "Nothing was taken from it."));
      case FrontMatterEntry.Unclosed() ->
          findings.add(left(done.name(), "has a quote that never ends", "Fill it in by hand."));
    }
  }

  private static Finding left(String name, String what, String remedy) {
    return Finding.warning("notes", "“" + name + "” in the front matter " + what + ".", remedy);
  }
}
