package fm.podwright.core.account;

import fm.podwright.core.http.Peer;
import java.net.InetAddress;

/// Where a request comes from: the address that the connection has and what the browser says it is.
public record Client(InetAddress address, String userAgent) {
  private static final int MAX_LENGTH = 300;

  public Client {
    userAgent = userAgent.replaceAll("\\p{Cntrl}", " ").strip();
    userAgent = userAgent.substring(0, Math.min(userAgent.length(), MAX_LENGTH));
  }

  /// What one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 one.
  String network() {
    return Peer.network(address);
  }
}
