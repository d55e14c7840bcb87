package fm.podwright.dashboard.http;

import fm.podwright.core.http.Peer;
import fm.podwright.core.http.Proxies;
import io.micronaut.http.HttpRequest;
import io.micronaut.management.endpoint.EndpointDefaultConfiguration;
import jakarta.inject.Singleton;
import java.net.InetAddress;

/// Who asks: the other end of the connection or, behind proxies of ours, who asked them.
@Singleton
public final class Askers {
  private final Proxies proxies;
  private final int managementPort;

  Askers(Proxies proxies, EndpointDefaultConfiguration endpoints) {
    this.proxies = proxies;
    this.managementPort = endpoints.getPort().orElse(-1);
  }

  /// The address that asks.
  public InetAddress address(HttpRequest<?> request) {
    return peer(request).client(request.getHeaders()::getAll);
  }

  /// True if it comes by the port that only the service's keepers reach.
  public boolean isKeeper(HttpRequest<?> request) {
    return request.getServerAddress().getPort() == managementPort;
  }

  /// True unless the edge says that by TLS another host was meant than `host`.
  boolean mean(String host, HttpRequest<?> request) {
    return peer(request).agrees(host, request.getHeaders()::getAll);
  }

  private Peer peer(HttpRequest<?> request) {
    return proxies.peer(request.getRemoteAddress().getAddress());
  }
}
