package fm.podwright.templates.dashboard.tag;

import fm.podwright.templates.form.Form;
import java.util.Collection;
import java.util.List;

/// The rows of a form that has the same fields several times, as `funding.0.url` and
/// `funding.1.url`.
public final class Rows {
  private static final int MOST = 200;

  private Rows() {}

  /// The numbers of the rows below `path` of which `names` has fields, ascending.
  public static List<Integer> indexes(Collection<String> names, String path) {
    return names.stream()
        .filter(name -> name.startsWith(path + "."))
        .map(name -> name.substring(path.length() + 1).split("\\.", 2)[0])
        .filter(part -> part.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .distinct()
        .sorted()
        .limit(MOST)
        .toList();
  }

  /// The rows that a form shows: those that are filled in, and if `least` is 1, one at least.
  public static List<Integer> shown(Form form, String path, int least) {
    var filled = indexes(form.values().keySet(), path);
    return filled.isEmpty() && least > 0 ? List.of(0) : filled;
  }
}
