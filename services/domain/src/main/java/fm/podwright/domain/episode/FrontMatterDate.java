package fm.podwright.domain.episode;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Reads dates as front matter has them: `2020-06-01`, `2020-06-01 10:00:00 -0400` and their like.
final class FrontMatterDate {
  private static final DateTimeFormatter SHAPES =
      DateTimeFormatter.ofPattern(
          "uuuu-M-d[['T'][' ']H:mm[:ss][.SSS][.SS][.S][' '][XXXXX][XXXX][XXX][X]]", Locale.ROOT);

  private FrontMatterDate() {}

  static Parsed<Instant> parse(String text, ZoneId zone) {
    try {
      return inZone(
          SHAPES.parseBest(
              text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from),
          zone);
    } catch (DateTimeParseException _) {
      return Parsed.refused(
          Finding.error(
              "date", "The date in the front matter cannot be read.", "Set it in the form."));
    }
  }

  private static Parsed<Instant> inZone(TemporalAccessor date, ZoneId zone) {
    return switch (date) {
      case OffsetDateTime time -> Parsed.of(time.toInstant());
      case LocalDateTime time -> EpisodeInput.moment("date", time.toString(), zone);
      case LocalDate day -> Parsed.of(day.atStartOfDay(zone).toInstant());
      default -> throw new IllegalStateException("parseBest gives one of three");
    };
  }
}
