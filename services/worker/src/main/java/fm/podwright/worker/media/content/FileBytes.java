package fm.podwright.worker.media.content;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// A local file read forward through a window, so that an hour of frame headers takes few reads.
final class FileBytes implements Closeable {
  private static final int WINDOW = 1 << 18;

  private final FileChannel channel;
  private final long size;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private long windowStart;

  private FileBytes(FileChannel channel, long size) {
    this.channel = channel;
    this.size = size;
  }

  static FileBytes open(Path file) throws IOException {
    var channel = FileChannel.open(file);
    return new FileBytes(channel, channel.size());
  }

  long size() {
    return size;
  }

  boolean has(long position, long count) {
    return position >= 0 && count <= size - position;
  }

  /// The byte at that position, 0 to 255.
  int at(long position) throws IOException {
    if (!inWindow(position, 1)) slide(position);
    return Byte.toUnsignedInt(window.get((int) (position - windowStart)));
  }

  /// Four bytes, the highest first.
  int int32(long position) throws IOException {
    if (!inWindow(position, 4)) slide(position);
    return window.getInt((int) (position - windowStart));
  }

  long unsigned32(long position) throws IOException {
    return Integer.toUnsignedLong(int32(position));
  }

  boolean spells(long position, String ascii) throws IOException {
    if (!has(position, ascii.length())) return false;
    for (int i = 0; i < ascii.length(); i++) if (at(position + i) != ascii.charAt(i)) return false;
    return true;
  }

  private boolean inWindow(long position, int count) {
    return position >= windowStart && position + count <= windowStart + window.limit();
  }

  private void slide(long position) throws IOException {
    window.clear();
    windowStart = position;
    while (window.hasRemaining() && channel.read(window, windowStart + window.position()) >= 0) {}
    window.flip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
