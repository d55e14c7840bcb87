package fm.podwright.core.process;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;

/// Where people reach this installation. What URLs are made of comes from here and never from a
/// request.
///
/// @param dashboardUrl the dashboard's own address (`PODWRIGHT_DASHBOARD_URL`)
/// @param sitesUrl the pattern of every show's address, with `{show}` in its host
///   (`PODWRIGHT_SITES_URL`)
@ConfigurationProperties("podwright")
public record Addresses(URI dashboardUrl, String sitesUrl) {
  private static final String SHOW = "{show}";

  public Addresses {
    if (dashboardUrl.getHost() == null) {
      throw new IllegalArgumentException(
          "PODWRIGHT_DASHBOARD_URL is not an absolute URL; write https://podcasts.example.com");
    }
    if (!sitesUrl.matches("https?://\\{show}\\.[^/]+")) {
      throw new IllegalArgumentException(
          "PODWRIGHT_SITES_URL is not a pattern of URLs; write https://{show}.example.com");
    }
  }

  /// The address of a show on the platform, without a slash at its end.
  public URI site(String show) {
    return URI.create(sitesUrl.replace(SHOW, show));
  }

  /// The host that all shows' platform addresses end in, without a port: `example.com`.
  public String sitesDomain() {
    return site("show").getHost().substring("show.".length());
  }

  /// Whether browsers reach the dashboard by https, so that cookies can be bound to it.
  public boolean isSecure() {
    return "https".equals(dashboardUrl.getScheme());
  }
}
