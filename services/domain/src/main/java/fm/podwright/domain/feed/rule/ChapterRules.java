package fm.podwright.domain.feed.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Chapters as Spotify reads them in a description (the first at 0, three at least, each on a line
/// of its own, ascending, one mark between time and title), and Podlove's simple chapters.
final class ChapterRules {
  private static final Pattern LINE_END =
      Pattern.compile("(?i)<(?:br\\s*/?|/?(?:p|li|ul|ol|h[1-6]|div)(?:\\s[^>]*)?)>|\\R");
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
  private static final Pattern BULLETS = Pattern.compile("^[\\s•*-]+");
  private static final Pattern TIME =
      Pattern.compile("\\(?\\b(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-5][0-9])\\b\\)?");
  private static final Pattern MARKS = Pattern.compile("^\\s*[-–—:|•.]\\s*[-–—:|•.]+");
  private static final Pattern NORMAL_TIME =
      Pattern.compile("(?:[0-9]{1,3}:)?(?:[0-9]{1,3}:)?[0-9]{1,6}(?:\\.[0-9]{1,3})?");
  private static final int ADVISED_TITLE = 40;
  private static final int ADVISED_SECONDS = 30;
  private static final int LEAST = 3;

  private final Subject name;
  private final Offences offences;

  private ChapterRules(Subject name, Offences offences) {
    this.name = name;
    this.offences = offences;
  }

  static void check(Tag item, Offences offences) {
    var rules = new ChapterRules(Subject.of(item), offences);
    rules.timestamps(lines(item.text("description")));
    item.first("psc:chapters").ifPresent(rules::simple);
  }

  /// A chapter as it stands on a line: its second, what follows, how many times the line holds.
  private record Line(long second, String rest, long times) {}

  private static List<Line> lines(String html) {
    var lines = new ArrayList<Line>();
    for (var part : LINE_END.split(html, -1)) {
      var text = BULLETS.matcher(MARKUP.matcher(part).replaceAll("")).replaceFirst("");
      var first = TIME.matcher(text);
      if (!first.lookingAt()) continue;
      lines.add(
          new Line(
              second(first), text.substring(first.end()), TIME.matcher(text).results().count()));
    }
    return lines;
  }

  private static long second(MatchResult time) {
    var hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
    return hours * 3600 + Long.parseLong(time.group(2)) * 60 + Long.parseLong(time.group(3));
  }

  private void timestamps(List<Line> lines) {
    if (lines.size() < 2) return;
    if (lines.getFirst().second() != 0) {
      warn("has chapters that do not begin at 00:00", "Let the first begin at 00:00.");
    }
    if (lines.size() < LEAST) {
      warn("has fewer than three chapters", "Add more, or Spotify shows none.");
    }
    if (lines.stream().anyMatch(it -> it.times() > 1)) {
      warn("has two chapters on one line", "Give each a line of its own.");
    }
    if (!isAscending(lines.stream().map(it -> (double) it.second()).toList())) {
      warn("has chapters that are not in order", "Sort them by time.");
    }
    if (lines.stream().anyMatch(it -> MARKS.matcher(it.rest()).find())) {
      warn("has more than one mark between a time and its title", "Write 01:59 - Title.");
    }
    advice(lines);
  }

  private void advice(List<Line> lines) {
    if (lines.stream().anyMatch(it -> Values.length(title(it)) > ADVISED_TITLE)) {
      hint("has chapter titles of more than 40 characters", "Spotify cuts them in some places.");
    }
    for (var i = 1; i < lines.size(); i++) {
      if (lines.get(i).second() - lines.get(i - 1).second() < ADVISED_SECONDS) {
        hint("has chapters of less than 30 seconds", "Spotify advises longer ones.");
        return;
      }
    }
  }

  private static String title(Line line) {
    return line.rest().replaceFirst("^\\s*[-–—:|•.]*\\s*", "").strip();
  }

  private void simple(Tag chapters) {
    var all = chapters.all("psc:chapter");
    if (all.stream().anyMatch(it -> it.attribute("title").isEmpty())) {
      warn("has a psc:chapter without a title", "Give it one.");
    }
    if (all.stream().anyMatch(it -> !NORMAL_TIME.matcher(it.attribute("start")).matches())) {
      warn("has a psc:chapter whose start is no time", "Write it as 01:02:03.");
      return;
    }
    if (!isAscending(all.stream().map(it -> seconds(it.attribute("start"))).toList())) {
      warn("has psc:chapters that are not in order", "Sort them by time.");
    }
  }

  private static double seconds(String normalTime) {
    var seconds = 0.0;
    for (var part : normalTime.split(":", -1)) {
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return seconds;
  }

  private static boolean isAscending(List<Double> seconds) {
    for (var i = 1; i < seconds.size(); i++) {
      if (seconds.get(i) <= seconds.get(i - 1)) return false;
    }
    return true;
  }

  private void warn(String phrase, String remedy) {
    offences.warning("notes", name, phrase, remedy);
  }

  private void hint(String phrase, String remedy) {
    offences.hint("notes", name, phrase, remedy);
  }
}
