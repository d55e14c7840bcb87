package fm.podwright.publisher.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;

/// The first lines of an answer as they are sent (RFC 9112, 4 and 5), written once: the status line
/// and every field that all clients are told alike. [HttpClock] has those that follow.
final class Head {
  private Head() {}

  /// Of an answer that says its own length, or has none.
  static byte[] of(int status, HttpHeaders headers) {
    return bytes(lines(status, headers));
  }

  /// Of an answer whose body has so many bytes.
  static byte[] of(int status, HttpHeaders headers, int length) {
    var lines = lines(status, headers);
    return bytes(field(lines, HttpHeaderNames.CONTENT_LENGTH, Integer.toString(length)));
  }

  private static StringBuilder lines(int status, HttpHeaders headers) {
    var named = HttpResponseStatus.valueOf(status);
    var lines = new StringBuilder(800).append("HTTP/1.1 ").append(named).append("\r\n");
    var fields = headers.iteratorCharSequence();
    while (fields.hasNext()) {
      var field = fields.next();
      field(lines, field.getKey(), field.getValue());
    }
    return lines;
  }

  private static StringBuilder field(StringBuilder lines, CharSequence name, CharSequence value) {
    return lines.append(name).append(": ").append(value).append("\r\n");
  }

  private static byte[] bytes(StringBuilder lines) {
    return lines.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
