package fm.podwright.core.site;

import fm.podwright.core.process.Addresses;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.EdgeTarget;
import fm.podwright.domain.site.OwnNames;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands before the publishers, as podcasters' domains see it.
@Singleton
public class Edge {
  private static final List<String> LOOPBACK = List.of("127.0.0.1", "::1");

  private final EdgeSettings settings;
  private final Addresses addresses;
  private final Sites sites;

  Edge(EdgeSettings settings, Addresses addresses, Sites sites) {
    this.settings = settings;
    this.addresses = addresses;
    this.sites = sites;
  }

  /// Where a domain of the show has to lead. Without https nobody issues certificates.
  public EdgeTarget target(Show show) {
    var name = settings.cname().isBlank() ? sites.onPlatform(show).host() : settings.cname();
    var authority =
        addresses.sitesUrl().startsWith("https:")
            ? Optional.of(settings.authority()).filter(it -> !it.isBlank())
            : Optional.<String>empty();
    return new EdgeTarget(name.strip().toLowerCase(Locale.ROOT), literals(), authority);
  }

  /// The hosts that are nobody's but the platform's.
  public OwnNames ownNames() {
    var dashboard = addresses.dashboardUrl().getHost();
    return new OwnNames(
        Stream.of(addresses.sitesDomain(), dashboard, settings.cname())
            .filter(it -> !it.isBlank())
            .toList());
  }

  /// Whether the host is that of the dashboard or of the edge itself: no show may answer there.
  public boolean isOwn(String host) {
    return Stream.of(addresses.dashboardUrl().getHost(), settings.cname().strip())
        .anyMatch(host::equalsIgnoreCase);
  }

  /// On one's own machine, where nothing was set, it is this machine.
  private List<String> literals() {
    var literals = settings.literals();
    var isHere = ("." + addresses.sitesDomain()).endsWith(".localhost");
    return literals.isEmpty() && isHere ? LOOPBACK : literals;
  }
}
