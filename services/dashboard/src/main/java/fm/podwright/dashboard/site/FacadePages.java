package fm.podwright.dashboard.site;

import fm.podwright.core.site.OwnPages;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.session.SignedIn;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Facade;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.site.FacadePage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// Makes the page on which a site is dressed.
@Singleton
class FacadePages {
  private static final int BANNER = 1200;

  private final Frames frames;
  private final Sites sites;
  private final Tenancy tenancy;
  private final OwnPages ownPages;

  FacadePages(Frames frames, Sites sites, Tenancy tenancy, OwnPages ownPages) {
    this.frames = frames;
    this.sites = sites;
    this.tenancy = tenancy;
    this.ownPages = ownPages;
  }

  FacadePage of(HttpRequest<?> request, Show show, Facade facade, Form form) {
    var account = SignedIn.by(request).orElseThrow().member().account();
    return new FacadePage(
        frames.around(request, show, Section.SITE),
        form,
        facade,
        sites.of(show),
        banner(show, facade),
        tenancy.in(account, () -> ownPages.of(account, show.id())));
  }

  private String banner(Show show, Facade facade) {
    var site = sites.onPlatform(show);
    return facade.banner().map(it -> site.image(it, it.atLeast(BANNER)).toString()).orElse("");
  }
}
