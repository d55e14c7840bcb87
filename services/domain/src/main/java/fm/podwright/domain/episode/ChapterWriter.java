package fm.podwright.domain.episode;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes chapters into notes as the list of times that they are read from.
final class ChapterWriter {
  private static final String HEADING = "## Chapters";
  private static final Pattern LINE =
      Pattern.compile(
          "(?<indent>\\s*)(?<marker>[-*+•]\\s+|(?<number>\\d{1,9})[.)]\\s+)?"
              + "(?<before>[*_]*[(\\[]{0,2})(?<time>"
              + Timestamp.TIME
              + ")(?<after>[)\\]]?(?:\\]?\\(#t=[^)]*\\))?[*_]*\\s*(?:-{1,3}|[–—−‒―:|•·→=.])?\\s*).*");
  private static final Pattern TARGET = Pattern.compile("#t=[^)]*");

  private final List<String> lines;
  private final List<TimeList.Entry> old;
  private final Matcher style;

  private ChapterWriter(List<String> lines, List<TimeList.Entry> old) {
    this.lines = lines;
    this.old = old;
    this.style = style(lines.get(old.getFirst().first()));
  }

  static String write(Notes notes, List<Chapter> chapters) {
    var visible =
        chapters.stream().filter(it -> !it.hidden()).sorted(comparing(Chapter::start)).toList();
    var lines = notes.markdown().lines().toList();
    return notes
        .chapterList()
        .map(list -> new ChapterWriter(lines, list.entries()).replaced(visible))
        .orElseGet(() -> appended(notes.markdown(), visible));
  }

  private static String appended(String markdown, List<Chapter> chapters) {
    if (chapters.isEmpty()) return markdown;
    var out = new StringBuilder(markdown.stripTrailing());
    if (!out.isEmpty()) out.append("\n\n");
    out.append(HEADING).append("\n\n");
    for (var chapter : chapters) {
      out.append("- ").append(Timestamp.clock(chapter.start())).append(" - ");
      out.append(words(chapter)).append('\n');
    }
    return out.toString();
  }

  private static Matcher style(String line) {
    var plain = LINE.matcher(line);
    if (plain.matches()) return plain;
    var usual = LINE.matcher("- 0:00 - Title");
    usual.matches();
    return usual;
  }

  private String replaced(List<Chapter> chapters) {
    var first = markerLine(old.getFirst());
    var out = new ArrayList<>(lines.subList(0, first));
    for (var i = 0; i < chapters.size(); i++) out.addAll(lines(chapters.get(i), i));
    out.addAll(lines.subList(old.getLast().end(), lines.size()));
    if (chapters.isEmpty()) dropHeading(out, first);
    return String.join("\n", out) + (out.isEmpty() ? "" : "\n");
  }

  /// A marker that stands alone above its text belongs to the entry.
  private int markerLine(TimeList.Entry entry) {
    var above = entry.first() - 1;
    return above >= 0 && lines.get(above).strip().equals("-") ? above : entry.first();
  }

  private static void dropHeading(List<String> out, int end) {
    var at = end - 1;
    while (at >= 0 && out.get(at).isBlank()) at--;
    if (at >= 0 && out.get(at).equals(HEADING)) out.subList(at, end).clear();
  }

  /// An entry that is as it was keeps its lines, one with another time all but that.
  private List<String> lines(Chapter chapter, int index) {
    var same = find(chapter);
    if (same.isEmpty()) return List.of(line(chapter, index));
    var kept = new ArrayList<>(lines.subList(same.get().first(), same.get().end()));
    var line = LINE.matcher(kept.getFirst());
    if (!line.matches()) return kept;
    if (same.get().at().equals(chapter.start()) && line.group("number") == null) return kept;
    var rest = line.group("after") + kept.getFirst().substring(line.end("after"));
    kept.set(0, head(line, chapter, index) + retargeted(rest, chapter));
    return kept;
  }

  private Optional<TimeList.Entry> find(Chapter chapter) {
    var titled = old.stream().filter(it -> it.title().equals(chapter.title())).toList();
    return titled.stream()
        .filter(it -> it.at().equals(chapter.start()))
        .findFirst()
        .or(() -> titled.size() == 1 ? titled.stream().findFirst() : Optional.empty());
  }

  private String line(Chapter chapter, int index) {
    return head(style, chapter, index) + retargeted(style.group("after"), chapter) + words(chapter);
  }

  private String head(Matcher like, Chapter chapter, int index) {
    var marker = like.group("marker") == null ? "" : like.group("marker");
    if (like.group("number") != null)
      marker = marker.replaceFirst("\\d+", Integer.toString(first() + index));
    var time = isPadded() ? Timestamp.padded(chapter.start()) : Timestamp.clock(chapter.start());
    var millis = chapter.start().toMillisPart();
    var fraction = millis == 0 ? "" : ".%03d".formatted(millis);
    return like.group("indent") + marker + like.group("before") + time + fraction;
  }

  private int first() {
    return style.group("number") == null ? 1 : Integer.parseInt(style.group("number"));
  }

  private boolean isPadded() {
    return style.group("time").matches("0\\d:.*");
  }

  private static String retargeted(String text, Chapter chapter) {
    var target = Timestamp.target(chapter.start());
    return TARGET.matcher(text).replaceFirst(Matcher.quoteReplacement(target));
  }

  private static String words(Chapter chapter) {
    var title = Escapes.words(chapter.title());
    var liquid = title.contains("{{") || title.contains("{%");
    return liquid ? "{% raw %}" + title + "{% endraw %}" : title;
  }
}
