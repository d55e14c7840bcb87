package fm.podwright.templates.dashboard.staff;

import fm.podwright.domain.staff.ReportState;
import java.util.UUID;

/// A report, in words.
///
/// @param path where the account is looked at whose show it is about; empty if there is none
public record ReportLine(
    UUID id,
    String at,
    String page,
    String kind,
    String words,
    String email,
    ReportState state,
    String answer,
    String path) {
  /// The CSS class of its state.
  public String style() {
    return switch (state) {
      case OPEN -> "state state--warn";
      case ANSWERED -> "state state--good";
      case CLOSED -> "state";
    };
  }

  /// The icon of its state.
  public String icon() {
    return switch (state) {
      case OPEN -> "warn";
      case ANSWERED -> "good";
      case CLOSED -> "off";
    };
  }
}
