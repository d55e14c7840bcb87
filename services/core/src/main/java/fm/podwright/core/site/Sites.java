package fm.podwright.core.site;

import fm.podwright.core.process.Addresses;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Site;
import jakarta.inject.Singleton;

/// Where shows live on this installation.
@Singleton
public class Sites {
  private final Addresses addresses;

  Sites(Addresses addresses) {
    this.addresses = addresses;
  }

  /// The site of a show.
  public Site of(Show show) {
    return at(show.slug());
  }

  /// The site that a show with this slug has.
  public Site at(Slug slug) {
    return Site.onPlatform(addresses.sitesUrl(), slug);
  }
}
