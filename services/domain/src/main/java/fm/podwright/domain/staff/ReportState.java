package fm.podwright.domain.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a report is.
public enum ReportState {
  OPEN("Open"),
  ANSWERED("Answered"),
  CLOSED("Closed");

  private final String words;

  ReportState(String words) {
    this.words = words;
  }

  /// The state of that code.
  public static Optional<ReportState> parse(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }

  /// As a person reads it.
  public String words() {
    return words;
  }

  /// As our tables have it: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
