package fm.podwright.domain.site;

import java.util.Locale;

/// How the home of a show is laid out.
public enum Layout {
  /// The artwork large, the latest episode with its player first.
  STAGE,
  /// Text first, in one column.
  JOURNAL,
  /// A grid of episodes.
  SHELF;

  /// The layout as it is stored and sent: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
