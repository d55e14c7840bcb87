package fm.podwright.publisher.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.Encoder.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;

/// Compresses for those who read brotli, on a thread of its own: nobody waits for it. Where the
/// native library does not run, nothing is ever brotli.
final class Brotli {
  private static final int LARGE = 100_000;
  private static final int MOST_WAITING = 1000;
  private static final boolean AVAILABLE = Brotli4jLoader.isAvailable();
  private static final ThreadPoolExecutor PRESS =
      new ThreadPoolExecutor(
          1,
          1,
          10,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("brotli").factory(),
          new DiscardPolicy());

  static {
    PRESS.allowCoreThreadTimeOut(true);
  }

  private Brotli() {}

  /// True if there is brotli on this machine.
  static boolean isAvailable() {
    return AVAILABLE;
  }

  /// Has the work done some time soon, or never if too much is waiting.
  static void later(Runnable work) {
    PRESS.execute(work);
  }

  /// The bytes as brotli. A feed of 600 KB takes about as long as gzip does at its best.
  static byte[] compress(byte[] bytes) {
    try {
      return Encoder.compress(bytes, Parameters.create(bytes.length > LARGE ? 5 : 9));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
