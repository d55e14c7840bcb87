package fm.podwright.domain.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as a feed writes them.
final class Dates {
  private static final DateTimeFormatter RFC_2822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss '+0000'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Dates() {}

  /// RFC 2822 with a four-digit zone: `Sat, 21 Nov 2026 09:00:00 +0000`.
  static String rfc2822(Instant instant) {
    return RFC_2822.format(instant);
  }
}
