package fm.podwright.domain.episode.transcript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the JSON of the podcast namespace (`segments` with `startTime`, `endTime`, `speaker`,
/// `body`), and the same in the words of speech recognizers (`start`, `end`, `text`).
final class JsonReader {
  private static final String REMEDY = "Export it again as Podcasting 2.0 JSON, or as VTT.";
  private static final double MOST_SECONDS = 1e6;

  private final Cues cues;
  private boolean isTimed = true;

  private JsonReader(Cues cues) {
    this.cues = cues;
  }

  static void read(String text, Cues cues) {
    if (!(JsonText.parse(text) instanceof Map<?, ?> root)
        || !(root.get("segments") instanceof List<?> segments)) {
      throw new Unreadable("The JSON has no list of “segments”.", REMEDY);
    }
    new JsonReader(cues).segments(segments);
  }

  private void segments(List<?> segments) {
    isTimed = segments.stream().anyMatch(it -> start(it).isPresent());
    for (var i = 0; i < segments.size(); i++) {
      if (!(segments.get(i) instanceof Map<?, ?> segment)) {
        throw new Unreadable("Segment " + (i + 1) + " is not an object.", REMEDY);
      }
      var next = i + 1 < segments.size() ? start(segments.get(i + 1)) : Optional.<Long>empty();
      segment(i + 1, segment, next);
    }
  }

  private void segment(int number, Map<?, ?> segment, Optional<Long> next) {
    var body = text(segment, "body").or(() -> text(segment, "text")).orElse("");
    if (body.isBlank()) return;
    var speaker = text(segment, "speaker");
    cues.add(isTimed ? Optional.of(span(number, segment, next)) : Optional.empty(), speaker, body);
  }

  private static Span span(int number, Map<?, ?> segment, Optional<Long> next) {
    var start = start(segment).orElseThrow(() -> broken(number, "has no startTime"));
    var end = time(segment, "endTime").or(() -> time(segment, "end")).or(() -> next).orElse(start);
    if (end < start) throw broken(number, "ends before it begins");
    return Span.ofMillis(start, end);
  }

  private static Unreadable broken(int number, String what) {
    return new Unreadable("Segment " + number + " " + what + ".", REMEDY);
  }

  private static Optional<Long> start(@Nullable Object segment) {
    if (!(segment instanceof Map<?, ?> map)) return Optional.empty();
    return time(map, "startTime").or(() -> time(map, "start"));
  }

  private static Optional<Long> time(Map<?, ?> segment, String name) {
    if (!(segment.get(name) instanceof Double seconds)) return Optional.empty();
    if (!(seconds >= 0 && seconds < MOST_SECONDS)) {
      throw new Unreadable("A segment's " + name + " is " + seconds + ".", REMEDY);
    }
    return Optional.of(Math.round(seconds * 1000));
  }

  private static Optional<String> text(Map<?, ?> segment, String name) {
    return segment.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
