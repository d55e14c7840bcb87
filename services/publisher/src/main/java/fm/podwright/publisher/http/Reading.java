package fm.podwright.publisher.http;

import fm.podwright.core.http.Peer;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/// What came of reading a request: one that can be answered, or the status that refuses it.
sealed interface Reading {
  /// A body that is dropped without a word.
  int MOST_DROPPED = 8192;

  /// A request that can be answered.
  record Understood(Request request) implements Reading {}

  /// Nothing that can be answered but with this status.
  record Refused(int status) implements Reading {}

  /// True if the next request can be told from what belongs to this one.
  default boolean leavesMore() {
    return switch (this) {
      case Understood _ -> true;
      case Refused(var status) -> status == 405 || status == 421;
    };
  }

  static Reading of(HttpRequest http, Peer peer) {
    if (http.decoderResult().isFailure()) return new Refused(status(http.decoderResult().cause()));
    if (hasMuch(http)) return new Refused(413);
    var isHead = http.method().equals(HttpMethod.HEAD);
    if (!isHead && !http.method().equals(HttpMethod.GET)) return new Refused(405);
    var target = HostHeader.target(http);
    if (!target.startsWith("/")) return new Refused(400);
    return HostHeader.of(http)
        .map(host -> reading(http, isHead, host, target, peer))
        .orElseGet(() -> new Refused(400));
  }

  /// True if a body follows that nobody will read to its end.
  private static boolean hasMuch(HttpRequest http) {
    return HttpUtil.isTransferEncodingChunked(http)
        || HttpUtil.getContentLength(http, 0L) > MOST_DROPPED;
  }

  /// A client that meant another host by TLS had not this one's certificate.
  private static Reading reading(
      HttpRequest http, boolean isHead, String host, String target, Peer peer) {
    if (!peer.agrees(host, http.headers()::getAll)) return new Refused(421);
    return new Understood(request(http, isHead, host, target, peer));
  }

  private static Request request(
      HttpRequest http, boolean isHead, String host, String target, Peer peer) {
    var mark = target.indexOf('?');
    var path = mark < 0 ? target : target.substring(0, mark);
    var query = mark < 0 ? "" : target.substring(mark + 1);
    return new Request(isHead, host, path, query, http.headers(), peer);
  }

  private static int status(Throwable cause) {
    if (cause instanceof TooLongHttpLineException) return 414;
    return cause instanceof TooLongHttpHeaderException ? 431 : 400;
  }
}
