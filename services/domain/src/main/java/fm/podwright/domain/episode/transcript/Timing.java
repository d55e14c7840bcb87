package fm.podwright.domain.episode.transcript;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line that says from when to when a cue is shown: `00:01:02.345 --> 00:01:04.000`. Hours may
/// be missing; SubRip writes a comma before the milliseconds; what follows are settings of place.
final class Timing {
  private static final Pattern TIME =
      Pattern.compile("(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{1,2})(?:[.,]([0-9]{1,9}))?");
  private static final Pattern LINE = Pattern.compile("\\s*[0-9][0-9:.,]*\\s*[-–]{1,3}>");
  private static final String REMEDY =
      "Write it like 00:01:02.345 --> 00:01:04.000 and upload it again.";

  private Timing() {}

  /// True if the line can be nothing else.
  static boolean isIn(String line) {
    return LINE.matcher(line).lookingAt();
  }

  /// The span of a line, throws Unreadable where it says none.
  static Span of(String line, int number) {
    var sides = (line.strip() + " ").split("-->", 2);
    var end = sides.length < 2 ? "" : sides[1].strip().split("[ \\t]+", 2)[0];
    var from = time(sides[0].strip());
    var to = time(end);
    if (from.isEmpty() || to.isEmpty()) {
      throw Unreadable.at(number, "has a time that cannot be read: “" + shown(line) + "”.", REMEDY);
    }
    if (to.get().compareTo(from.get()) < 0) {
      throw Unreadable.at(
          number, "ends before it begins: “" + shown(line) + "”.", "Put the two times right.");
    }
    return new Span(from.get(), to.get());
  }

  /// A time alone; empty if it is none.
  static Optional<Duration> time(String text) {
    var matcher = TIME.matcher(text);
    if (!matcher.matches()) return Optional.empty();
    var hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
    var minutes = Integer.parseInt(matcher.group(2));
    var seconds = Integer.parseInt(matcher.group(3));
    if (seconds > 59 || minutes > 59) return Optional.empty();
    return Optional.of(
        Duration.ofHours(hours)
            .plusMinutes(minutes)
            .plusSeconds(seconds)
            .plusMillis(millis(matcher.group(4))));
  }

  /// `01:02:03.004`, with `point` before the milliseconds.
  static String written(Duration time, char point) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        time.toHours(),
        time.toMinutesPart(),
        time.toSecondsPart(),
        point,
        time.toMillisPart());
  }

  private static long millis(@Nullable String fraction) {
    if (fraction == null) return 0;
    return Integer.parseInt((fraction + "00").substring(0, 3));
  }

  private static String shown(String line) {
    var text = line.strip();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
