package fm.podwright.domain.site;

import java.util.Locale;

/// Whether a site is light or dark.
public enum Theme {
  /// As the listener's system asks for.
  AUTOMATIC,
  LIGHT,
  DARK;

  /// The theme as it is stored and sent: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
