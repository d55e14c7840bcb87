package fm.podwright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Folders of tests that several share, or that outlive what they were made for: all of them go
/// when this JVM ends. A folder of one test is JUnit's `@TempDir`.
public final class Folders {
  private static final List<Path> MADE = new CopyOnWriteArrayList<>();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> MADE.forEach(Folders::remove), "remove-folders"));
  }

  private Folders() {}

  /// A new, empty one.
  public static Path fresh(String prefix) {
    try {
      var folder = Files.createTempDirectory(prefix);
      MADE.add(folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (var all = Files.walk(folder)) {
      for (var it : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(it);
    } catch (IOException | UncheckedIOException _) {
      // what somebody still writes into it is not worth a failure
    }
  }
}
