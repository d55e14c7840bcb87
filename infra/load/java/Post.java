import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a mail server took, as the files of a folder.
record Post(Path folder) {
  /// How many there are to addresses that begin so, how many people got one, and how many came
  /// twice under one Message-ID.
  record Taken(int mails, int people, int copies) {
    @Override
    public String toString() {
      return "%d mails to %d people, %d of them second copies".formatted(mails, people, copies);
    }
  }

  Taken to(String beginning) throws IOException {
    var people = new HashMap<String, Integer>();
    var ids = new HashMap<String, Integer>();
    try (var files = Files.list(folder)) {
      files
          .filter(it -> it.toString().endsWith(".eml"))
          .map(Post::head)
          .filter(it -> it.getOrDefault("to", "").startsWith(beginning))
          .forEach(it -> {
            people.merge(it.get("to"), 1, Integer::sum);
            ids.merge(it.get("message-id"), 1, Integer::sum);
          });
    }
    var mails = ids.values().stream().mapToInt(it -> it).sum();
    return new Taken(mails, people.size(), mails - ids.size());
  }

  private static Map<String, String> head(Path file) {
    var head = new HashMap<String, String>();
    try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines
          .takeWhile(it -> !it.isEmpty())
          .map(Post::field)
          .flatMap(Optional::stream)
          .forEach(it -> head.putIfAbsent(it[0].toLowerCase(java.util.Locale.ROOT), it[1].strip()));
      return head;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String[]> field(String line) {
    var pair = line.split(":", 2);
    return pair.length == 2 && !line.startsWith(" ") ? Optional.of(pair) : Optional.empty();
  }
}
