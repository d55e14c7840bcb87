package fm.podwright.worker.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The last kilobytes that a program said on its error stream; a flood before them is dropped.
final class Messages {
  private static final int KEPT = 16 * 1024;

  private final StringBuilder kept = new StringBuilder();
  private final Thread reader;

  Messages(InputStream stream) {
    reader = Thread.startVirtualThread(() -> read(stream));
  }

  /// Waits until the stream has ended.
  String text() throws InterruptedException {
    reader.join();
    return kept.toString();
  }

  private void read(InputStream stream) {
    var buffer = new byte[KEPT];
    try (stream) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        kept.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
        kept.delete(0, Math.max(0, kept.length() - KEPT));
      }
    } catch (IOException closed) {
      kept.append("(the rest was lost)");
    }
  }
}
