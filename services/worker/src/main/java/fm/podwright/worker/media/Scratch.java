package fm.podwright.worker.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder for one job's files, gone with the job.
public record Scratch(Path folder) implements AutoCloseable {
  /// Refuses work that would fill the disk: `bytes` is what the job may write.
  public static Scratch make(Path parent, long bytes) throws IOException {
    if (Files.getFileStore(parent).getUsableSpace() < bytes) throw new DiskFull();
    return new Scratch(Files.createTempDirectory(parent, "ingest-"));
  }

  /// A file of that name in it.
  public Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Scratch::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
