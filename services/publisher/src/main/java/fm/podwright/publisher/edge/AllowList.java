package fm.podwright.publisher.edge;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The hosts that the edge may have certificates for: a folder with an empty file for each, so that
/// one look says whether a host is among them, whoever else is away. Files come and go one by one;
/// there is no moment at which the list is half written. Only empty files are ever removed, and a
/// folder with other ones is refused: a mistaken setting must cost nobody his files.
final class AllowList {
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

  /// As the edge has it: what it would not look for is not written.
  private static final Pattern NAME = Pattern.compile("(" + LABEL + "\\.)+" + LABEL);

  private static final int LONGEST = 253;

  private final Path folder;
  private final Duration grace;
  private @Nullable Instant doubtedSince;

  /// What a comparison changed, and how many were kept against the database's word.
  record Outcome(Set<String> allowed, Set<String> dropped, int doubted) {}

  AllowList(Path folder, Duration grace) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.grace = grace;
    try (var files = Files.list(folder)) {
      if (files.anyMatch(it -> Files.isRegularFile(it) && !isEmpty(it))) {
        throw new IOException(
            folder + " has files of somebody else; the list needs one of its own");
      }
    }
  }

  /// True if it was not allowed yet.
  boolean allow(String host) throws IOException {
    if (!isName(host)) return false;
    try {
      Files.createFile(folder.resolve(host));
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    }
  }

  /// True if it was allowed.
  boolean drop(String host) throws IOException {
    if (!isName(host)) return false;
    var file = folder.resolve(host);
    return isEmpty(file) && Files.deleteIfExists(file);
  }

  /// Agrees with what is served. That more than half of the hosts are gone is not believed before
  /// it was said for a while, and that all are never: then a database was emptied or mistaken.
  Outcome agree(Set<String> served, Instant now) throws IOException {
    var had = all();
    var gone = had.stream().filter(it -> !served.contains(it)).collect(Collectors.toSet());
    var allowed = new HashSet<String>();
    for (var host : served) {
      if (!had.contains(host) && allow(host)) allowed.add(host);
    }
    if (isDoubtful(gone.size(), had.size(), served.isEmpty(), now)) {
      return new Outcome(allowed, Set.of(), gone.size());
    }
    for (var host : gone) drop(host);
    return new Outcome(allowed, gone, 0);
  }

  private boolean isDoubtful(int gone, int had, boolean isEmpty, Instant now) {
    if (gone * 2 <= had) {
      doubtedSince = null;
      return false;
    }
    var since = Optional.ofNullable(doubtedSince).orElse(now);
    doubtedSince = since;
    return isEmpty || now.isBefore(since.plus(grace));
  }

  /// All that are allowed.
  Set<String> all() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(AllowList::isEmpty)
          .map(it -> it.getFileName().toString())
          .filter(AllowList::isName)
          .collect(Collectors.toSet());
    }
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) == 0;
    } catch (IOException _) {
      return false;
    }
  }

  static boolean isName(String host) {
    return host.length() <= LONGEST && NAME.matcher(host).matches();
  }
}
