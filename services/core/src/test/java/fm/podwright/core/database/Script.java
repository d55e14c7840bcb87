package fm.podwright.core.database;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A migration's statements without comments and texts, in upper case and one line each.
///
/// @param alone true if it runs outside of a transaction, by a `.conf` beside it
record Script(String name, List<String> statements, boolean alone) {
  private static final Pattern QUOTED =
      Pattern.compile("--[^\\n]*|/\\*.*?\\*/|(\\$\\w*\\$).*?\\1|'(?:[^']|'')*'", Pattern.DOTALL);
  private static final Pattern CREATED =
      Pattern.compile("^CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(\\w+)");

  static Script of(String name, String sql, boolean alone) {
    var bare = QUOTED.matcher(sql).replaceAll(it -> it.group().startsWith("'") ? "TEXT" : " ");
    return new Script(
        name,
        List.of(bare.split(";")).stream()
            .map(it -> it.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT))
            .filter(it -> !it.isEmpty())
            .toList(),
        alone);
  }

  /// Tables that nobody uses yet: they may be locked as one likes.
  Set<String> created() {
    return statements.stream()
        .map(CREATED::matcher)
        .filter(it -> it.find())
        .map(it -> it.group(1))
        .collect(Collectors.toSet());
  }
}
