package fm.podwright.domain.episode.transcript;

import java.util.regex.Pattern;

/// What a transcript was written as when it came to us; told by its content alone, for the names of
/// files lie.
public enum SourceFormat {
  VTT("WebVTT"),
  SRT("SubRip (SRT)"),
  JSON("JSON"),
  TEXT("Plain text");

  private static final Pattern HEADER = Pattern.compile("WEBVTT(?=[ \\t\\n]|$)");
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]");
  private static final Pattern ARROW =
      Pattern.compile("(?m)^[ \\t]*[0-9:.,]+[ \\t]*-->[ \\t]*[0-9:.,]+");
  private static final int BEGINNING = 2000;

  private final String label;

  SourceFormat(String label) {
    this.label = label;
  }

  /// What people call it.
  public String label() {
    return label;
  }

  /// What `text` is written as.
  static SourceFormat of(String text) {
    var stripped = text.strip();
    if (HEADER.matcher(stripped).lookingAt()) return VTT;
    if (OBJECT.matcher(stripped).lookingAt()) return JSON;
    var beginning = stripped.substring(0, Math.min(BEGINNING, stripped.length()));
    return ARROW.matcher(beginning).find() ? SRT : TEXT;
  }
}
