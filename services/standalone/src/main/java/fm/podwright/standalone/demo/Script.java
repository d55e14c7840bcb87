package fm.podwright.standalone.demo;

import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeType;
import fm.podwright.domain.episode.FrontMatter;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.show.LineupInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// What an episode will be, as a podcaster would paste it: front matter and notes. Three entries
/// are the demo's own: `type`, `seconds`, and `day` - how many days from today it is out, less than
/// none for what is out already; a draft has none.
///
/// @param place where it stands among all, from 1
record Script(int place, FrontMatter text) {
  static final int COUNT = 12;

  static List<Script> all() throws IOException {
    var scripts = new ArrayList<Script>();
    for (var place : IntStream.rangeClosed(1, COUNT).toArray()) {
      scripts.add(new Script(place, FrontMatter.parse(read("%02d.md".formatted(place)))));
    }
    return scripts;
  }

  private static String read(String name) throws IOException {
    return look(name).orElseThrow(() -> new IOException("no " + name));
  }

  private static Optional<String> look(String name) throws IOException {
    try (var stream = Script.class.getResourceAsStream(name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// What is said in it, for the episodes that have a transcript: with times, or without.
  Optional<String> transcript() throws IOException {
    var timed = look("%02d.vtt".formatted(place));
    return timed.isPresent() ? timed : look("%02d.txt".formatted(place));
  }

  String title() {
    return text.title().orElseThrow();
  }

  Duration length() {
    return Duration.ofSeconds(Long.parseLong(own("seconds").orElseThrow()));
  }

  OptionalLong day() {
    return own("day").stream().mapToLong(Long::parseLong).findFirst();
  }

  /// What somebody would write into the form of `draft`.
  Edit onto(Episode draft) {
    return new Edit(
        draft.slug(),
        new Words(title(), text.summary().orElse(""), text.body().strip()),
        new Numbering(number(text.season().value()), number(text.number().value()), type()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new LineupInput(text.people(), text.topics(), false).lineup()));
  }

  private EpisodeType type() {
    return own("type").map(EpisodeType::valueOf).orElse(EpisodeType.FULL);
  }

  private Optional<String> own(String name) {
    return text.values().getOrDefault(name, List.of()).stream().findFirst();
  }

  private static OptionalInt number(Optional<Integer> value) {
    return value.stream().mapToInt(Integer::intValue).findFirst();
  }
}
