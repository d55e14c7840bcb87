package fm.podwright.dashboard.http;

import fm.podwright.core.process.Addresses;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/// The dashboard's own place on the web, as it is configured.
@Singleton
final class OwnOrigin {
  private static final String ORIGIN = "Origin";
  private static final String FETCH_SITE = "Sec-Fetch-Site";
  private static final String HOST = "Host";

  private final Askers askers;
  private final String host;
  private final String authority;
  private final String origin;

  OwnOrigin(Addresses addresses, Askers askers) {
    var url = addresses.dashboardUrl();
    this.askers = askers;
    this.host = url.getHost().toLowerCase(Locale.ROOT);
    var isDefault = url.getPort() == -1 || url.getPort() == (addresses.isSecure() ? 443 : 80);
    this.authority = isDefault ? url.getHost() : url.getHost() + ":" + url.getPort();
    this.origin = url.getScheme() + "://" + authority;
  }

  /// The scheme, host and port that browsers send as `Origin`.
  String origin() {
    return origin;
  }

  /// True if the request names this host, once, and not another one by TLS.
  boolean isAskedFor(HttpRequest<?> request) {
    var hosts = request.getHeaders().getAll(HOST);
    return hosts.size() == 1
        && authority.equalsIgnoreCase(hosts.getFirst())
        && askers.mean(host, request);
  }

  /// True if a page of ours made the request: browsers say so and no foreign page can.
  boolean isAskedBySelf(HttpRequest<?> request) {
    var origins = request.getHeaders().getAll(ORIGIN);
    return origins.isEmpty()
        ? request.getHeaders().getAll(FETCH_SITE).equals(List.of("same-origin"))
        : origins.equals(List.of(origin));
  }
}
