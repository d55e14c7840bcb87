package fm.podwright.domain.episode.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What one speaker says until another one does.
public record Turn(Optional<String> speaker, List<Cue> cues) {
  private static final int ENOUGH = 280;
  private static final int MOST = 600;

  public Turn {
    cues = List.copyOf(cues);
    if (cues.isEmpty()) throw new IllegalArgumentException("nothing is said");
  }

  /// When it begins, if that is known.
  public Optional<Duration> start() {
    return cues.getFirst().span().map(Span::start);
  }

  /// Its paragraphs: those of a source without times, else a few sentences each.
  public List<List<Cue>> paragraphs() {
    if (start().isEmpty()) return cues.stream().map(List::of).toList();
    var paragraphs = new ArrayList<List<Cue>>();
    var gathered = new ArrayList<Cue>();
    for (var cue : cues) {
      if (isFull(gathered, cue)) {
        paragraphs.add(List.copyOf(gathered));
        gathered.clear();
      }
      gathered.add(cue);
    }
    paragraphs.add(List.copyOf(gathered));
    return paragraphs;
  }

  /// All that is said in it.
  public String text() {
    return text(cues);
  }

  /// All that is said in a paragraph.
  public static String text(List<Cue> paragraph) {
    return paragraph.stream().map(Cue::text).collect(Collectors.joining(" "));
  }

  private static boolean isFull(List<Cue> gathered, Cue next) {
    if (gathered.isEmpty()) return false;
    var length = gathered.stream().mapToInt(it -> it.text().length() + 1).sum();
    return length + next.text().length() > MOST
        || (length >= ENOUGH && endsSentence(gathered.getLast().text()));
  }

  private static boolean endsSentence(String text) {
    return ".?!…。？！".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
