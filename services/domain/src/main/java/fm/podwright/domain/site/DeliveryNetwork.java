package fm.podwright.domain.site;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A network that stands between a domain and its listeners, by the names and addresses it is known
/// by.
enum DeliveryNetwork {
  CLOUDFLARE(
      "Cloudflare",
      "cdn.cloudflare.net",
      "173.245.48.0/20 103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 141.101.64.0/18"
          + " 108.162.192.0/18 190.93.240.0/20 188.114.96.0/20 197.234.240.0/22 198.41.128.0/17"
          + " 162.158.0.0/15 104.16.0.0/13 104.24.0.0/14 172.64.0.0/13 131.0.72.0/22"
          + " 2400:cb00::/32 2606:4700::/32 2803:f800::/32 2405:b500::/32 2405:8100::/32"
          + " 2a06:98c0::/29 2c0f:f248::/32"),
  FASTLY(
      "Fastly",
      "fastly.net fastlylb.net",
      "151.101.0.0/16 199.232.0.0/16 146.75.0.0/17 2a04:4e40::/32 2a04:4e42::/32"),
  CLOUDFRONT("Amazon CloudFront", "cloudfront.net", ""),
  AKAMAI("Akamai", "edgekey.net edgesuite.net akamaiedge.net akamai.net", ""),
  AZURE("Azure Front Door", "azurefd.net azureedge.net", ""),
  BUNNY("Bunny", "b-cdn.net", "");

  private final String label;
  private final String names;
  private final String networks;

  DeliveryNetwork(String label, String names, String networks) {
    this.label = label;
    this.names = names;
    this.networks = networks;
  }

  /// As people know it.
  String label() {
    return label;
  }

  /// The network that aliases or addresses lead into.
  static Optional<DeliveryNetwork> of(List<String> aliases, List<String> addresses) {
    return Arrays.stream(values())
        .filter(it ->
            aliases.stream().anyMatch(it::hasName) || addresses.stream().anyMatch(it::hasAddress))
        .findFirst();
  }

  private boolean hasName(String alias) {
    return each(names).anyMatch(it -> alias.equals(it) || alias.endsWith("." + it));
  }

  private boolean hasAddress(String address) {
    return each(networks).anyMatch(network -> isWithin(network, address));
  }

  private static Stream<String> each(String list) {
    return Arrays.stream(list.split(" ", -1)).filter(it -> !it.isEmpty());
  }

  private static boolean isWithin(String network, String address) {
    var parts = network.split("/", 2);
    var first = InetAddress.ofLiteral(parts[0]).getAddress();
    var asked = InetAddress.ofLiteral(address).getAddress();
    if (first.length != asked.length) return false;
    var shift = first.length * 8 - Integer.parseInt(parts[1]);
    return new BigInteger(1, first)
        .shiftRight(shift)
        .equals(new BigInteger(1, asked).shiftRight(shift));
  }
}
