package fm.podwright.dashboard.episode;

import static java.util.stream.Collectors.toMap;

import fm.podwright.domain.episode.Misread;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/// What was misread in the fields of a form: each line before and after, and the fields with all of
/// it repaired.
@Serdeable
record RepairAnswer(List<Line> lines, Map<String, String> repaired) {
  /// The words of a form's fields.
  @Serdeable
  record Asked(Map<String, String> words) {}

  /// A line that can be repaired.
  @Serdeable
  record Line(String before, String after) {}

  static RepairAnswer of(Map<String, String> words) {
    var lines =
        words.values().stream()
            .flatMap(text -> Misread.in(text).stream())
            .map(it -> new Line(it.before(), it.after()))
            .toList();
    var repaired =
        words.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, it -> Misread.repaired(it.getValue())));
    return new RepairAnswer(lines, repaired);
  }
}
