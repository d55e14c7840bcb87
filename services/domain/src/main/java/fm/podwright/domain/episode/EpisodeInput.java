package fm.podwright.domain.episode;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads what was typed into the fields of an episode's form.
public final class EpisodeInput {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private EpisodeInput() {}

  /// A season's or an episode's number, typed into `field`: 1 to 999,999; nothing is no number.
  public static Parsed<Integer> number(String field, String text) {
    var typed = text.strip();
    if (typed.isEmpty()) return Parsed.nothing();
    if (DIGITS.matcher(typed).matches() && Integer.parseInt(typed) > 0) {
      return Parsed.of(Integer.valueOf(typed));
    }
    return Parsed.refused(
        Finding.error(
            field,
            "The " + field + " is not a whole number from 1 to 999,999.",
            "Write digits only, or leave it empty."));
  }

  /// A GUID for an episode that moves in; nothing is none.
  public static Parsed<Guid> guid(String text) {
    if (text.isBlank()) return Parsed.nothing();
    try {
      return Parsed.of(new Guid(text));
    } catch (IllegalArgumentException _) {
      return Parsed.refused(
          Finding.error(
              "guid",
              "The GUID is longer than 1,000 characters or has control characters.",
              "Copy it from the old feed, letter by letter."));
    }
  }

  /// A moment as a browser's date-and-time field gives it (`2026-11-16T09:00`), meant in `zone`. A
  /// time that the clocks skip that day is refused with the next one there is; of a time that comes
  /// twice, the first is taken and that is said.
  public static Parsed<Instant> moment(String field, String text, ZoneId zone) {
    if (text.isBlank()) return Parsed.nothing();
    try {
      return moment(field, LocalDateTime.parse(text.strip()), zone);
    } catch (DateTimeParseException _) {
      return Parsed.refused(
          Finding.error(
              field,
              "The date or the time cannot be read.",
              "Write it like 2026-11-16T09:00, year first."));
    }
  }

  private static Parsed<Instant> moment(String field, LocalDateTime time, ZoneId zone) {
    if (time.getYear() < 1990 || time.getYear() > 2200) return refusedYear(field);
    var transition = zone.getRules().getTransition(time);
    if (transition == null) return Parsed.of(time.atZone(zone).toInstant());
    return transition.isGap()
        ? skipped(field, time, zone, transition)
        : twice(field, time, zone, transition);
  }

  private static Parsed<Instant> refusedYear(String field) {
    return Parsed.refused(
        Finding.error(field, "The year lies outside 1990 to 2200.", "Check the year for a slip."));
  }

  private static Parsed<Instant> skipped(
      String field, LocalDateTime time, ZoneId zone, ZoneOffsetTransition gap) {
    var problem = SHOWN.format(time) + " does not exist in " + zone + ": the clocks go forward.";
    var next = SHOWN.format(gap.getDateTimeAfter());
    return Parsed.refused(
        Finding.error(field, problem, "The next time there is, is " + next + "."));
  }

  private static Parsed<Instant> twice(
      String field, LocalDateTime time, ZoneId zone, ZoneOffsetTransition overlap) {
    ZoneOffset first = overlap.getOffsetBefore();
    var problem = SHOWN.format(time) + " comes twice in " + zone + ": the clocks go back.";
    return Parsed.of(
        time.toInstant(first),
        Finding.warning(
            field, problem, "The first of the two is taken; choose a later time to avoid it."));
  }
}
