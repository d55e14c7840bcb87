package fm.podwright.templates;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// How times and lengths are written.
public final class Times {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm zzz", Locale.UK);

  private Times() {}

  /// "Tue 24 Nov 2026, 09:00 CET".
  public static String full(Instant at, ZoneId zone) {
    return FULL.format(at.atZone(zone));
  }

  /// The day in the words of a language: "24 November 2026".
  public static String day(Instant at, ZoneId zone, Locale language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .format(at.atZone(zone));
  }

  /// "1 h 3 min", "12 min", "45 s".
  public static String length(Duration length) {
    if (length.toMinutes() == 0) return length.toSeconds() + " s";
    var minutes = length.plusSeconds(30).toMinutes();
    if (minutes < 60) return minutes + " min";
    return minutes % 60 == 0
        ? minutes / 60 + " h"
        : "%d h %d min".formatted(minutes / 60, minutes % 60);
  }

  /// "1:03:07" or "12:05", as players show it.
  public static String clock(Duration length) {
    var minutes = "%d:%02d".formatted(length.toMinutesPart(), length.toSecondsPart());
    if (length.toHours() == 0) return minutes;
    return "%d:%02d:%02d"
        .formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
  }

  /// "61.4 MB", counted in millions of bytes.
  public static String size(long bytes) {
    if (bytes < 1_000_000) return "%,d KB".formatted((bytes + 999) / 1000);
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
