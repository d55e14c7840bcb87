package fm.podwright.domain.site;

import java.util.List;
import java.util.Locale;

/// The platform's own hosts; neither they nor what is below them is ever somebody's.
public record OwnNames(List<String> names) {
  public OwnNames {
    names = names.stream().map(it -> it.toLowerCase(Locale.ROOT)).distinct().toList();
  }

  /// True if the name is one of ours or below one.
  boolean covers(String name) {
    return names.stream().anyMatch(it -> name.equals(it) || name.endsWith("." + it));
  }
}
