package fm.podwright.core.process;

import java.util.SortedSet;
import java.util.stream.Collectors;

/// A service cannot start because the database has not been migrated to what it needs.
public final class OldSchema extends RuntimeException {
  private static final long serialVersionUID = 1;

  OldSchema(Role role, SortedSet<Integer> missing) {
    super(
        "the database's schema is older than the %s needs: %s missing. Run \"podwright migrate\" first"
            .formatted(role.label(), missing(missing)));
  }

  private static String missing(SortedSet<Integer> versions) {
    var names =
        versions.stream().limit(3).map("V%03d"::formatted).collect(Collectors.joining(", "));
    return versions.size() > 3
        ? "%s and %d more are".formatted(names, versions.size() - 3)
        : names + (versions.size() == 1 ? " is" : " are");
  }
}
