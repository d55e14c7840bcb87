package fm.podwright.core.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// An object's bytes, or a range of them, while they arrive. Whoever gets it closes it.
///
/// @param length how many bytes this stream gives
public record Content(InputStream stream, long length) implements AutoCloseable {
  /// Ends the transfer; what was not read is not fetched.
  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
