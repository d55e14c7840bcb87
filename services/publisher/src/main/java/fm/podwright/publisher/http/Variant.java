package fm.podwright.publisher.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

/// One encoding of a document: its bytes, its own ETag, and every header of its answers.
///
/// @param etag quoted; empty where nothing tells whether a client has it
@SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
record Variant(
    Encoding encoding, byte[] bytes, String etag, HttpHeaders headers, HttpHeaders unchanged) {
  private static final byte[] NOTHING = {};

  /// `plain` and `etag` are the document's as it is, `headers` are what all of its variants have.
  static Variant of(Encoding encoding, byte[] plain, String etag, HttpHeaders headers) {
    var own = etag.isEmpty() ? "" : encoding.etag(etag);
    var all = headers.copy().set(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
    if (!own.isEmpty()) all.set(HttpHeaderNames.ETAG, own);
    if (encoding != Encoding.IDENTITY) all.set(HttpHeaderNames.CONTENT_ENCODING, encoding.token());
    var unchanged =
        all.copy().remove(HttpHeaderNames.CONTENT_TYPE).remove(HttpHeaderNames.CONTENT_ENCODING);
    return new Variant(encoding, encoding.encode(plain), own, all, unchanged);
  }

  Reply whole(int status) {
    return new Reply.Whole(status, headers, bytes);
  }

  Reply notModified() {
    return new Reply.Whole(304, unchanged, NOTHING);
  }
}
