package fm.podwright.core.site;

import fm.podwright.core.process.Addresses;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Site;
import jakarta.inject.Singleton;
import java.net.URI;

/// Where shows live on this installation.
@Singleton
public class Sites {
  private final Addresses addresses;

  Sites(Addresses addresses) {
    this.addresses = addresses;
  }

  /// The site of a show, at its primary host.
  public Site of(Show show) {
    return show.domain().map(this::on).orElseGet(() -> onPlatform(show));
  }

  /// The site of a show at its address here, which is never lost.
  public Site onPlatform(Show show) {
    return at(show.slug());
  }

  /// The site of a show at a domain of its own, reached as all sites here are.
  public Site on(String domain) {
    var pattern = addresses.site("show");
    var port = pattern.getPort() < 0 ? "" : ":" + pattern.getPort();
    return new Site(URI.create(pattern.getScheme() + "://" + domain + port + "/"));
  }

  /// The site that a show with this slug has here.
  public Site at(Slug slug) {
    return Site.onPlatform(addresses.sitesUrl(), slug);
  }
}
