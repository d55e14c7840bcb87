package fm.podwright.domain.show;

import java.util.Locale;

/// How episodes are meant to be heard (`itunes:type`): newest first, or from the first on.
public enum ShowType {
  EPISODIC,
  SERIAL;

  /// The word that stands in the feed and in the database.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
