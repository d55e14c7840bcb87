package fm.podwright.publisher.http;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.netty.channel.DefaultFileRegion;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.IllegalReferenceCountException;
import io.netty.util.ReferenceCounted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A whole answer, its date included, in a file that has no name any more: the kernel sends it from
/// its own memory with one call, to any number of clients, without copying it for each (sendfile).
/// It is closed, and its memory given back, when the last who sends from it has ended.
final class Sheet extends AbstractReferenceCounted {
  private static final Path MEMORY = Path.of("/dev/shm");

  private final FileChannel file;
  private final long length;
  private final long second;
  private final byte[] told;
  private final Runnable closed;

  private Sheet(FileChannel file, long second, byte[] told, Runnable closed) throws IOException {
    this.file = file;
    this.length = file.size();
    this.second = second;
    this.told = told;
    this.closed = closed;
  }

  /// The answer as it is sent in this second to those who stay and are `told` these lines; `closed`
  /// hears when nobody is sent it any more.
  static Sheet of(Body body, byte[] told, Runnable closed) throws IOException {
    var second = HttpClock.second();
    var path = path();
    try {
      var file = FileChannel.open(path, READ, WRITE);
      var lines = HttpClock.lines(true);
      return new Sheet(filled(file, body.head(), told, lines, body.bytes()), second, told, closed);
    } finally {
      Files.delete(path);
    }
  }

  /// True if it can be sent now to somebody who is told these lines: its date is right, give or
  /// take a second.
  boolean fits(long now, byte[] lines) {
    return second >= now - 1 && Arrays.equals(told, lines);
  }

  private static Path path() throws IOException {
    return Files.isWritable(MEMORY)
        ? Files.createTempFile(MEMORY, "podwright", ".body")
        : Files.createTempFile("podwright", ".body");
  }

  private static FileChannel filled(FileChannel file, byte[]... parts) throws IOException {
    try {
      for (var part : parts) {
        var left = ByteBuffer.wrap(part);
        while (left.hasRemaining()) file.write(left);
      }
      return file;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /// All of it, for one client; empty if it was closed a moment ago.
  Optional<Region> region() {
    try {
      retain();
      return Optional.of(new Region());
    } catch (IllegalReferenceCountException _) {
      return Optional.empty();
    }
  }

  /// One client's hold on the file.
  final class Region extends DefaultFileRegion {
    private Region() {
      super(file, 0, length);
    }

    @Override
    protected void deallocate() {
      Sheet.this.release();
    }
  }

  @Override
  protected void deallocate() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      closed.run();
    }
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }
}
