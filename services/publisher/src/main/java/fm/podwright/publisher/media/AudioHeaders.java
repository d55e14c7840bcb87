package fm.podwright.publisher.media;

import fm.podwright.domain.media.ByteRange;
import fm.podwright.publisher.http.Fields;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

/// The headers of audio.
final class AudioHeaders {
  private static final String READABLE =
      "Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified";

  private AudioHeaders() {}

  static HttpHeaders of(Recording recording, String cacheControl) {
    return Fields.of(recording.type().mimeType(), cacheControl)
        .set(HttpHeaderNames.ACCEPT_RANGES, "bytes")
        .set(HttpHeaderNames.ETAG, recording.validators().etag())
        .set(HttpHeaderNames.LAST_MODIFIED, recording.validators().lastModifiedHeader())
        .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .set(HttpHeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS, READABLE)
        .set(HttpHeaderNames.CONTENT_DISPOSITION, disposition(recording));
  }

  static HttpHeaders ranged(HttpHeaders headers, ByteRange range) {
    range.contentRange().ifPresent(it -> headers.set(HttpHeaderNames.CONTENT_RANGE, it));
    return headers.set(HttpHeaderNames.CONTENT_LENGTH, range.bytes());
  }

  static HttpHeaders unchanged(HttpHeaders headers) {
    return headers.remove(HttpHeaderNames.CONTENT_TYPE).remove(HttpHeaderNames.CONTENT_DISPOSITION);
  }

  /// A slug and an extension: nothing that needs quoting.
  private static String disposition(Recording recording) {
    return "inline; filename=\"" + recording.fileName() + "\"";
  }
}
