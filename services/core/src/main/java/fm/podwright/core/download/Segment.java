package fm.podwright.core.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A file of hits that one process holds: others that share the folder leave it alone, until the
/// process ends.
final class Segment implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private boolean dirty;

  private Segment(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Makes a new one and holds it.
  static Segment create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return hold(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
        .orElseThrow(() -> new IOException("somebody holds the new segment " + file));
  }

  /// Holds one that was left behind; empty if its process lives.
  static Optional<Segment> take(Path file) throws IOException {
    return hold(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static Optional<Segment> hold(Path file, StandardOpenOption... options)
      throws IOException {
    var channel = FileChannel.open(file, options);
    try {
      if (channel.tryLock() != null) return Optional.of(new Segment(file, channel));
    } catch (OverlappingFileLockException _) {
      // another service of this process holds it
    }
    channel.close();
    return Optional.empty();
  }

  Path file() {
    return file;
  }

  long size() throws IOException {
    return channel.size();
  }

  /// Hands a line to the operating system: from then on it outlives this process.
  void append(String line) throws IOException {
    var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) channel.write(bytes);
    dirty = true;
  }

  /// Brings what was appended to the disk: from then on it outlives the machine.
  void force() throws IOException {
    if (!dirty) return;
    dirty = false;
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
