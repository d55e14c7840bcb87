package fm.podwright.domain.episode;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A time at the beginning of a line ("1:59 - What it was like"): `from` and `to` are where it
/// stands in the line, `title` is what follows behind the marks.
record Timestamp(Duration at, int from, int to, String title) {
  /// A time; the groups are hours, minutes, seconds and their fraction.
  static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,3}):([0-5]\\d)(?:[.,](\\d{1,3}))?(?!\\d|:\\d)";

  private static final String BARE = TIME.replace("(\\d", "(?:\\d").replace("([0-5]", "(?:[0-5]");
  private static final String MARK = "(?:-{1,3}|[–—−‒―:|•·→=.])?";
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*[(\\[]?\\s*"
              + TIME
              + "\\s*[)\\]]?"
              + "(?:\\s*(?:[-–—]|to|bis)\\s*[(\\[]?"
              + BARE
              + "[)\\]]?)?"
              + "\\s*"
              + MARK
              + "\\s*(.*)",
          Pattern.DOTALL);
  private static final Pattern SEEK =
      Pattern.compile("#t=(?:" + TIME + "|(\\d{1,6}(?:\\.\\d{1,3})?)s?)");

  /// The time that `line` begins with; empty if it begins with anything else.
  static Optional<Timestamp> leading(String line) {
    var found = LINE.matcher(line);
    if (!found.matches()) return Optional.empty();
    var title = Escapes.oneLine(found.group(5));
    return read(found).map(it -> new Timestamp(it, start(found), end(found), title));
  }

  /// The moment that `target` leads to: `#t=119`, `#t=1:59`.
  static Optional<Duration> sought(String target) {
    var found = SEEK.matcher(target);
    if (!found.matches()) return Optional.empty();
    if (found.group(5) == null) return read(found);
    return Optional.of(
        Duration.ofMillis(new BigDecimal(found.group(5)).movePointRight(3).longValue()));
  }

  /// The target that leads to `at`.
  static String target(Duration at) {
    return "#t=" + seconds(at);
  }

  /// Seconds, with a fraction only where there is one: `119`, `119.5`.
  static String seconds(Duration at) {
    var millis = at.toMillisPart();
    var fraction =
        millis == 0 ? "" : String.format(Locale.ROOT, ".%03d", millis).replaceFirst("0+$", "");
    return at.toSeconds() + fraction;
  }

  /// The time as people write it: `1:59`, `1:00:38`.
  static String clock(Duration at) {
    var seconds = at.toSecondsPart();
    return at.toHours() > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", at.toHours(), at.toMinutesPart(), seconds)
        : String.format(Locale.ROOT, "%d:%02d", at.toMinutes(), seconds);
  }

  /// The time with two digits for minutes at least: `01:59`, `1:00:38`.
  static String padded(Duration at) {
    var clock = clock(at);
    return clock.length() == 4 ? "0" + clock : clock;
  }

  private static Optional<Duration> read(MatchResult found) {
    var hours = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
    var minutes = Integer.parseInt(found.group(2));
    if (found.group(1) != null && minutes > 59) return Optional.empty();
    var at =
        Duration.ofHours(hours).plusMinutes(minutes).plusSeconds(Integer.parseInt(found.group(3)));
    return Optional.of(found.group(4) == null ? at : at.plusMillis(millis(found.group(4))));
  }

  private static int millis(String fraction) {
    return Integer.parseInt((fraction + "00").substring(0, 3));
  }

  private static int start(MatchResult found) {
    return found.group(1) == null ? found.start(2) : found.start(1);
  }

  private static int end(MatchResult found) {
    return found.group(4) == null ? found.end(3) : found.end(4);
  }
}
