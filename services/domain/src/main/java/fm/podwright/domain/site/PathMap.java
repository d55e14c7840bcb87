package fm.podwright.domain.site;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the paths of a show's former site lead now.
public final class PathMap {
  /// None.
  public static final PathMap NONE = new PathMap(List.of());

  private final Map<String, OldPath> exact;
  private final List<OldPath> prefixes;

  /// Of several that begin a path the longest counts.
  public PathMap(List<OldPath> paths) {
    this.exact =
        paths.stream()
            .filter(it -> !it.prefix())
            .collect(toUnmodifiableMap(OldPath::from, identity(), (first, _) -> first));
    this.prefixes =
        paths.stream()
            .filter(OldPath::prefix)
            .sorted(Comparator.comparingInt((OldPath it) -> it.from().length()).reversed())
            .toList();
  }

  /// Where a path leads that nothing is at; with its query if that is named, else without.
  public Optional<OldPath> find(String path, String query) {
    if (isEmpty()) return Optional.empty();
    return asked(path, query).or(() -> exact(OldPath.key(path))).or(() -> beginning(path));
  }

  /// Where a path with a query leads that is named together with it.
  public Optional<OldPath> asked(String path, String query) {
    if (query.isEmpty() || isEmpty()) return Optional.empty();
    return exact(OldPath.key(path, query));
  }

  /// How many there are.
  public int size() {
    return exact.size() + prefixes.size();
  }

  private boolean isEmpty() {
    return exact.isEmpty() && prefixes.isEmpty();
  }

  private Optional<OldPath> exact(String key) {
    return Optional.ofNullable(exact.get(key));
  }

  private Optional<OldPath> beginning(String path) {
    var key = OldPath.key(path);
    return prefixes.stream().filter(it -> (key + "/").startsWith(it.from())).findFirst();
  }
}
