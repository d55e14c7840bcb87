package fm.podwright.core.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Which addresses are the public internet's: everything that the registries of special purpose
/// addresses (RFC 6890) do not keep for something else.
final class PublicAddresses {
  private static final Network GLOBAL = Network.of("2000::/3");
  private static final Network NAT64 = Network.of("64:ff9b::/96");
  private static final Network MAPPED = new Network(mapped(), 96);
  private static final List<Network> SPECIAL =
      networks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "3fff::/20");

  /// A cloud's own server at an address that looks like anybody's.
  private static final Network WIRE_SERVER = Network.of("168.63.129.16/32");

  private PublicAddresses() {}

  /// True if `address` is nobody's own network.
  static boolean isPublic(InetAddress address) {
    var bytes = address.getAddress();
    if (bytes.length == 4) return !isSpecial(bytes) && !WIRE_SERVER.holds(bytes);
    if (NAT64.holds(bytes) || MAPPED.holds(bytes)) return isPublic(embedded(bytes));
    return GLOBAL.holds(bytes) && !isSpecial(bytes);
  }

  private static boolean isSpecial(byte[] bytes) {
    return SPECIAL.stream().anyMatch(network -> network.holds(bytes));
  }

  private static InetAddress embedded(byte[] bytes) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  /// The resolver of names would read `::ffff:0:0` as an IPv4 address.
  private static byte[] mapped() {
    var start = new byte[16];
    start[10] = (byte) 0xFF;
    start[11] = (byte) 0xFF;
    return start;
  }

  private static List<Network> networks(String... blocks) {
    return Arrays.stream(blocks).map(Network::of).toList();
  }
}
