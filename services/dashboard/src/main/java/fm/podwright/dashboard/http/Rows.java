package fm.podwright.dashboard.http;

import fm.podwright.templates.form.Form;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rows of the list in a form, each as the fields that it holds: a field of a row is named by a
/// word and the row's number. A form has one such list. Once a row has moved, what stands at one
/// place is not what stood there before, so that fields of one place cannot be told from each
/// other.
record Rows(SortedMap<Integer, Map<String, String>> fields) {
  private static final Pattern NAME = Pattern.compile("([a-zA-Z]+)([0-9]{1,3})");
  private static final int EXCERPT = 60;

  static Rows of(Map<String, String> values) {
    var rows = new TreeMap<Integer, Map<String, String>>();
    values.forEach((name, value) -> {
      var matcher = NAME.matcher(name);
      if (!matcher.matches() || value.isEmpty()) return;
      rows.computeIfAbsent(Integer.valueOf(matcher.group(2)), _ -> new TreeMap<>())
          .put(matcher.group(1), value);
    });
    return new Rows(rows);
  }

  /// True if the field is one of a row.
  static boolean have(String name) {
    return NAME.matcher(name).matches();
  }

  /// True if both changed the list and one of them moved rows in it.
  static boolean areMixed(
      Map<String, String> before, Map<String, String> theirs, Map<String, String> mine) {
    var shown = of(before);
    var now = of(theirs);
    var typed = of(mine);
    return !shown.equals(now)
        && !shown.equals(typed)
        && !now.equals(typed)
        && (shown.haveMovedTo(now) || shown.haveMovedTo(typed));
  }

  private boolean haveMovedTo(Rows later) {
    return fields.entrySet().stream()
        .anyMatch(row ->
            !row.getValue().equals(later.fields.get(row.getKey()))
                && later.fields.containsValue(row.getValue()));
  }

  /// The name of the first field of the list.
  static String first(Form form) {
    return form.values().keySet().stream()
        .filter(Rows::have)
        .filter(it -> it.endsWith("0"))
        .min(String::compareTo)
        .orElse("");
  }

  /// All of them in a line: `Shop https://example.com; Mail …`.
  static String words(Form form) {
    var rows = of(form.values()).fields;
    return rows.values().stream().map(Rows::words).collect(Collectors.joining("; "));
  }

  private static String words(Map<String, String> row) {
    return row.values().stream()
        .map(it -> it.length() <= EXCERPT ? it : it.substring(0, EXCERPT) + "…")
        .collect(Collectors.joining(" "));
  }
}
