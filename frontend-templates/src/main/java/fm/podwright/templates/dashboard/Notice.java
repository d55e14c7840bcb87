package fm.podwright.templates.dashboard;

/// One sentence about what just happened, shown once above the page.
public record Notice(Kind kind, String text) {
  /// How it went; `name` is part of the CSS class and is also said by an icon.
  public enum Kind {
    GOOD,
    WARN,
    BAD
  }

  /// It worked.
  public static Notice good(String text) {
    return new Notice(Kind.GOOD, text);
  }

  /// It worked, but.
  public static Notice warn(String text) {
    return new Notice(Kind.WARN, text);
  }

  /// It did not work.
  public static Notice bad(String text) {
    return new Notice(Kind.BAD, text);
  }

  /// The icon that says the kind without colour.
  public String icon() {
    return switch (kind) {
      case GOOD -> "good";
      case WARN -> "warn";
      case BAD -> "bad";
    };
  }

  /// The CSS class.
  public String style() {
    return switch (kind) {
      case GOOD -> "notice notice--good";
      case WARN -> "notice notice--warn";
      case BAD -> "notice notice--bad";
    };
  }
}
