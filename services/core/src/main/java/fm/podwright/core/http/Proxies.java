package fm.podwright.core.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;

/// The proxies that are ours. What they say of a request is believed; what anybody else says of
/// himself is not.
@Singleton
public final class Proxies {
  static final Proxies NONE = new Proxies(List.of(), "");

  private final List<Network> networks;
  private final String header;

  private Proxies(List<Network> networks, String header) {
    this.networks = networks;
    this.header = header;
  }

  /// Those that were configured.
  @Inject
  public Proxies(EdgeSettings settings) {
    this(settings.networks(), settings.proxyHeader());
  }

  /// Whoever is at the other end of a connection.
  public Peer peer(InetAddress address) {
    return new Peer(address, holds(address), this);
  }

  boolean holds(InetAddress address) {
    var bytes = address.getAddress();
    return networks.stream().anyMatch(network -> network.holds(bytes));
  }

  String header() {
    return header;
  }
}
