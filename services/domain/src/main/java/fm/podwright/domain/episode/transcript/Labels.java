package fm.podwright.domain.episode.transcript;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The names that stand before what their bearers say, as `Ann Lee: Hello.`, in one text. A colon
/// makes no name: what is taken for one looks like a name, and comes again or belongs to a text
/// whose paragraphs nearly all begin like that.
final class Labels {
  private static final double NEARLY_ALL = 0.8;
  private static final double HALF = 0.5;
  private static final double MANY = 0.2;

  private final Set<String> names;

  private Labels(Set<String> names) {
    this.names = names;
  }

  /// What somebody says; the speaker is empty where no name stands before it.
  record Said(Optional<String> speaker, String text) {}

  /// The names in a text of that many paragraphs.
  static Labels in(List<String> paragraphs) {
    var counts =
        paragraphs.stream()
            .flatMap(it -> Label.at(it).stream())
            .collect(groupingBy(Label::name, counting()));
    return new Labels(believed(counts, paragraphs.size()));
  }

  /// True if nobody is named.
  boolean isEmpty() {
    return names.isEmpty();
  }

  /// The parts of a paragraph, a new one wherever a line begins with a name. Lines of one part are
  /// joined.
  List<Said> split(String paragraph) {
    var parts = new ArrayList<Said>();
    var speaker = Optional.<String>empty();
    var text = new StringBuilder();
    for (var line : paragraph.split("\n", -1)) {
      var label = Label.at(line).filter(it -> names.contains(it.name()));
      if (label.isPresent()) {
        if (!text.toString().isBlank()) parts.add(new Said(speaker, text.toString()));
        speaker = label.map(Label::name);
        text.setLength(0);
      }
      text.append(label.map(Label::rest).orElse(line)).append('\n');
    }
    if (!text.toString().isBlank()) parts.add(new Said(speaker, text.toString()));
    else speaker.ifPresent(it -> parts.add(new Said(Optional.of(it), "")));
    return parts;
  }

  private static Set<String> believed(Map<String, Long> counts, int paragraphs) {
    var labelled = counts.values().stream().mapToLong(Long::longValue).sum();
    var share = (double) labelled / Math.max(1, paragraphs);
    var someRecur = counts.values().stream().anyMatch(it -> it > 1);
    var names = new TreeSet<String>();
    counts.forEach((name, count) -> {
      var needed = name.contains(" ") ? MANY : HALF;
      if (count > 1 || share >= NEARLY_ALL || (someRecur && share >= needed)) names.add(name);
    });
    return names;
  }
}
