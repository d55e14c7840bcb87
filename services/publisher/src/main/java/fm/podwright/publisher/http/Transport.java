package fm.podwright.publisher.http;

import fm.podwright.core.http.Peer;
import io.netty.handler.codec.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/// What browsers that come by https are told (RFC 6797): that they shall come by nothing else.
@SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
record Transport(byte[] strict) {
  private static final byte[] NOTHING = {};

  /// Says so in these words; none say nothing.
  static Transport of(String words) {
    if (words.isEmpty()) return new Transport(NOTHING);
    var line = "strict-transport-security: " + words + "\r\n";
    return new Transport(line.getBytes(StandardCharsets.US_ASCII));
  }

  /// The lines for whoever asks with these headers.
  byte[] lines(Peer peer, HttpHeaders headers) {
    return peer.isProxy() && peer.isSecure(headers::getAll) ? strict : NOTHING;
  }
}
