package fm.podwright.domain.site;

import java.util.Locale;

/// What headings and show notes are set in.
public enum Typeface {
  SERIF,
  SANS;

  /// The typeface as it is stored and sent: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
