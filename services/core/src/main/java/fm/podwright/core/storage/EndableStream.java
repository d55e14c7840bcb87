package fm.podwright.core.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/// A response's body that, closed early, drops the connection: the client would read all that is
/// left of it.
final class EndableStream extends FilterInputStream {
  private final ResponseInputStream<?> response;
  private boolean ended;

  EndableStream(ResponseInputStream<?> response) {
    super(response);
    this.response = response;
  }

  @Override
  public int read() throws IOException {
    return noteEnd(super.read());
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return noteEnd(super.read(bytes, offset, length));
  }

  private int noteEnd(int result) {
    ended |= result < 0;
    return result;
  }

  @Override
  public void close() throws IOException {
    if (!ended) response.abort();
    super.close();
  }
}
