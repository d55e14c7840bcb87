package fm.podwright.publisher.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// How a document's bytes are sent (RFC 9110, 8.4), the densest first.
enum Encoding {
  /// As brotli, which is prepared while the first who ask for it are given gzip.
  BROTLI("br", "-br"),
  /// As gzip, which every podcast app reads.
  GZIP("gzip", "-gzip"),
  /// As they are.
  IDENTITY("identity", "");

  /// Beyond this, gzip costs milliseconds that somebody may be waiting for.
  private static final int LARGE = 100_000;

  private final String token;
  private final String mark;

  Encoding(String token, String mark) {
    this.token = token;
    this.mark = mark;
  }

  /// Its name in headers.
  String token() {
    return token;
  }

  /// The ETag of what has `etag` as it is.
  String etag(String etag) {
    return etag.substring(0, etag.length() - 1) + mark + '"';
  }

  /// The bytes in this encoding.
  byte[] encode(byte[] bytes) {
    return switch (this) {
      case IDENTITY -> bytes;
      case GZIP -> gzip(bytes);
      case BROTLI -> Brotli.compress(bytes);
    };
  }

  private static byte[] gzip(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 4 + 100);
    try (var gzip = new Gzip(packed, bytes.length > LARGE ? 4 : 6)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out, int level) throws IOException {
      super(out, 16_384);
      def.setLevel(level);
    }
  }
}
