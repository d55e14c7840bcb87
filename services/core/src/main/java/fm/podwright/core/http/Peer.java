package fm.podwright.core.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The other end of a connection: a proxy of ours, whose headers tell of somebody else, or just
/// anybody. A request's headers are handed in as what yields all lines of a name.
public final class Peer {
  /// The name that the client gave in TLS, as the edge passes it on.
  public static final String TLS_NAME = "X-Podwright-Sni";

  private static final String PROTOCOL = "X-Forwarded-Proto";

  private static final int IPV6_PREFIX_BYTES = 8;

  private final InetAddress address;
  private final boolean isProxy;
  private final Proxies proxies;

  Peer(InetAddress address, boolean isProxy, Proxies proxies) {
    this.address = address;
    this.isProxy = isProxy;
    this.proxies = proxies;
  }

  /// Anybody, who is no proxy of ours.
  public static Peer stranger(InetAddress address) {
    return Proxies.NONE.peer(address);
  }

  /// What one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 one.
  public static String network(InetAddress address) {
    var bytes = address.getAddress();
    var prefix = bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_PREFIX_BYTES);
    return HexFormat.of().formatHex(prefix);
  }

  /// The connection's own address.
  public InetAddress address() {
    return address;
  }

  /// True if its headers are believed.
  public boolean isProxy() {
    return isProxy;
  }

  /// Who asked: behind proxies of ours the last in their chain that is none. Where a proxy does not
  /// say it, or what it says cannot be read, it is the proxy itself.
  public InetAddress client(Function<String, List<String>> headers) {
    if (!isProxy) return address;
    var client = address;
    for (var hop : told(headers).reversed()) {
      if (hop.address().isEmpty()) return client;
      client = hop.address().get();
      if (!proxies.holds(client)) return client;
    }
    return client;
  }

  /// True if a proxy of ours was asked by https.
  public boolean isSecure(Function<String, List<String>> headers) {
    if (!isProxy) return false;
    var protocol =
        Told.isStandard(proxies.header())
            ? told(headers).reversed().stream().findFirst().map(Told::protocol).orElse("")
            : last(headers.apply(PROTOCOL));
    return protocol.equalsIgnoreCase("https");
  }

  /// True unless a proxy of ours says that the client meant another host by TLS than `host`, which
  /// is lower case and without a port.
  public boolean agrees(String host, Function<String, List<String>> headers) {
    if (!isProxy) return true;
    var names = headers.apply(TLS_NAME);
    return switch (names.size()) {
      case 0 -> true;
      case 1 -> names.getFirst().isEmpty() || host.equals(plain(names.getFirst()));
      default -> false;
    };
  }

  private static String plain(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static String last(List<String> lines) {
    return Optional.of(String.join(",", lines))
        .map(it -> it.substring(it.lastIndexOf(',') + 1).strip())
        .orElse("");
  }

  private List<Told> told(Function<String, List<String>> headers) {
    return Told.of(proxies.header(), headers.apply(proxies.header()));
  }
}
