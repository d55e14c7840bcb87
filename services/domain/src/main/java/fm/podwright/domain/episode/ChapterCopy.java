package fm.podwright.domain.episode;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// The chapter list of a description as Spotify reads it: from 0 on, each on a line of its own that
/// begins with the time, one mark between time and title. Paragraphs, for nothing may stand before
/// the time, a bullet least of all.
record ChapterCopy(List<Chapter> chapters, String introduction) {
  private static final Duration FIRST_SECOND = Duration.ofSeconds(1);

  ChapterCopy {
    chapters = List.copyOf(chapters);
  }

  /// The first `count` chapters, titles cut to `maxTitle` characters.
  String html(int count, int maxTitle) {
    var lines =
        chapters.stream()
            .limit(count)
            .map(it -> line(Timestamp.padded(it.start()) + " - " + cut(it.title(), maxTitle)))
            .collect(Collectors.joining());
    var late = !chapters.isEmpty() && chapters.getFirst().start().compareTo(FIRST_SECOND) >= 0;
    return late ? line("00:00 " + introduction) + lines : lines;
  }

  int longestTitle() {
    return chapters.stream().mapToInt(it -> it.title().length()).max().orElse(0);
  }

  private static String line(String text) {
    return "<p>" + SummaryWriter.escaped(text) + "</p>\n";
  }

  private static String cut(String title, int max) {
    if (title.length() <= max) return title;
    var end = Character.isHighSurrogate(title.charAt(max - 2)) ? max - 2 : max - 1;
    var start = title.substring(0, end);
    var space = start.lastIndexOf(' ');
    return (space > max / 2 ? start.substring(0, space) : start).stripTrailing() + "…";
  }
}
