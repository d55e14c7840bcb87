package fm.podwright.core.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/// The addresses that begin with the first `bits` of `start`.
@SuppressWarnings("ArrayRecordComponent") // the bytes of an address, never compared
record Network(byte[] start, int bits) {

  /// The network that is written as `10.0.0.0/8`.
  static Network of(String block) {
    var slash = block.indexOf('/');
    var bits = Integer.parseInt(block.substring(slash + 1));
    return new Network(bytes(block.substring(0, slash)), bits);
  }

  /// The network or the single address that somebody wrote; empty if it is neither.
  static Optional<Network> parse(String text) {
    var slash = text.indexOf('/');
    var address = Literal.parse(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) return Optional.empty();
    var bytes = address.get().getAddress();
    if (slash < 0) return Optional.of(new Network(bytes, bytes.length * 8));
    return Optional.of(text.substring(slash + 1))
        .filter(it -> it.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .filter(it -> it <= bytes.length * 8)
        .map(it -> new Network(bytes, it));
  }

  boolean holds(byte[] address) {
    if (address.length != start.length) return false;
    for (var bit = 0; bit < bits; bit++) {
      var mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) return false;
    }
    return true;
  }

  private static byte[] bytes(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not an address: " + address, e);
    }
  }
}
