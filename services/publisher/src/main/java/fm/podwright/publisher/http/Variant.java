package fm.podwright.publisher.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

/// One encoding of a document: its own ETag and its two answers, ready to be sent.
///
/// @param etag quoted; empty where nothing tells whether a client has it
record Variant(Encoding encoding, String etag, Reply.Prepared whole, Reply.Prepared unchanged) {
  private static final byte[] NOTHING = {};

  /// `plain` and `etag` are the document's as it is, `headers` are what all of its variants have.
  static Variant of(Encoding encoding, int status, byte[] plain, String etag, HttpHeaders headers) {
    var own = etag.isEmpty() ? "" : encoding.etag(etag);
    var all = headers.copy().set(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
    if (!own.isEmpty()) all.set(HttpHeaderNames.ETAG, own);
    if (encoding != Encoding.IDENTITY) all.set(HttpHeaderNames.CONTENT_ENCODING, encoding.token());
    var unchanged =
        all.copy().remove(HttpHeaderNames.CONTENT_TYPE).remove(HttpHeaderNames.CONTENT_ENCODING);
    return new Variant(
        encoding,
        own,
        new Reply.Whole(status, all, encoding.encode(plain)).prepared(),
        new Reply.Whole(304, unchanged, NOTHING).prepared());
  }

  /// How many bytes its body has.
  int length() {
    return whole.body().length();
  }
}
