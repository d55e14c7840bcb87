package fm.podwright.dashboard.http;

import fm.podwright.core.billing.BillingSettings;
import fm.podwright.core.billing.StripeSettings;
import fm.podwright.core.http.EdgeSettings;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.process.S3Settings;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tells browsers what our pages never do, so that they refuse it.
@ServerFilter("/**")
final class SecurityHeaders implements Ordered {
  private final Map<String, String> headers;
  private final String strictTransport;

  SecurityHeaders(
      Addresses addresses,
      S3Settings s3,
      BillingSettings billing,
      StripeSettings stripe,
      EdgeSettings edge) {
    this.strictTransport = addresses.isSecure() ? edge.strictTransport() : "";
    this.headers =
        Map.of(
            "Content-Security-Policy",
                policy(addresses, s3, billing.enabled() ? stripe.pages() : List.of()),
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "X-Frame-Options", "DENY");
  }

  @ResponseFilter
  void add(MutableHttpResponse<?> response) {
    headers.forEach(response::header);
    if (!strictTransport.isEmpty()) {
      response.header("Strict-Transport-Security", strictTransport);
    }
    if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
      response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  /// Audio and pictures come from S3 and from the shows' sites; everything else is our own. A form
  /// may lead on to the pages where one pays.
  private static String policy(Addresses addresses, S3Settings s3, List<String> payment) {
    var objects = origin(s3.browserUrl());
    var forms = Stream.concat(Stream.of("'self'"), payment.stream()).toList();
    var sites = addresses.sitesUrl().replace("{show}", "*");
    return """
    default-src 'self'; \
    connect-src 'self' %1$s; \
    media-src 'self' blob: %1$s %2$s; \
    img-src 'self' blob: data: %1$s %2$s; \
    object-src 'none'; base-uri 'none'; form-action %3$s; frame-ancestors 'none'\
    """
        .formatted(objects, sites, String.join(" ", forms));
  }

  private static String origin(URI url) {
    var port = url.getPort() == -1 ? "" : ":" + url.getPort();
    return url.getScheme() + "://" + url.getHost() + port;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before();
  }
}
