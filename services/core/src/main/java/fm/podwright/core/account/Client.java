package fm.podwright.core.account;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from: the address that the connection has and what the browser says it is.
public record Client(InetAddress address, String userAgent) {
  private static final int MAX_LENGTH = 300;
  private static final int IPV6_PREFIX_BYTES = 8;

  public Client {
    userAgent = userAgent.replaceAll("\\p{Cntrl}", " ").strip();
    userAgent = userAgent.substring(0, Math.min(userAgent.length(), MAX_LENGTH));
  }

  /// What one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 one.
  String network() {
    var bytes = address.getAddress();
    var prefix = bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_PREFIX_BYTES);
    return HexFormat.of().formatHex(prefix);
  }
}
