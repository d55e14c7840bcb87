package fm.podwright.dashboard.site;

import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.CustomDomains;
import fm.podwright.core.site.Edge;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.CustomDomainId;
import fm.podwright.domain.site.DomainRecord;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.site.DomainLine;
import fm.podwright.templates.dashboard.site.DomainPage;
import fm.podwright.templates.dashboard.site.DomainsPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Makes the pages of a show's domains.
@Singleton
class DomainPages {
  private final Tenancy tenancy;
  private final Shows shows;
  private final CustomDomains domains;
  private final Enclosures enclosures;
  private final Edge edge;
  private final Sites sites;
  private final Frames frames;
  private final InstantSource clock;

  DomainPages(
      Tenancy tenancy,
      Shows shows,
      CustomDomains domains,
      Enclosures enclosures,
      Edge edge,
      Sites sites,
      Frames frames,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.domains = domains;
    this.enclosures = enclosures;
    this.edge = edge;
    this.sites = sites;
    this.frames = frames;
    this.clock = clock;
  }

  /// A domain, its show, and how many episodes have their audio there.
  record Found(Show show, CustomDomain domain, int audio) {}

  Optional<Show> show(AccountId account, ShowId id) {
    return tenancy.in(account, () -> shows.find(account, id));
  }

  Optional<Found> find(AccountId account, ShowId id, CustomDomainId domain) {
    return tenancy.in(
        account,
        () ->
            domains
                .find(account, domain)
                .filter(it -> it.show().equals(id))
                .flatMap(it ->
                    shows
                        .find(account, id)
                        .map(show -> new Found(show, it, audio(account, show, it)))));
  }

  private int audio(AccountId account, Show show, CustomDomain domain) {
    return Math.toIntExact(
        enclosures.live(account, show.id()).stream()
            .filter(it -> domain.name().ascii().equals(it.enclosure().url().getHost()))
            .map(it -> it.episode())
            .distinct()
            .count());
  }

  DomainsPage list(HttpRequest<?> request, AccountId account, Show show, Form form) {
    var all = tenancy.in(account, () -> domains.of(account, show.id()));
    return new DomainsPage(
        frames.around(request, show, Section.SETTINGS),
        show,
        sites.onPlatform(show).host(),
        lines(show, all.stream().filter(it -> !it.state().isOver()).toList()),
        lines(show, all.stream().filter(it -> it.state().isOver()).toList().reversed()),
        form);
  }

  DomainPage page(HttpRequest<?> request, Found found, Form form) {
    var target = edge.target(found.show());
    return new DomainPage(
        frames.around(request, found.show(), Section.SETTINGS),
        found.show(),
        line(found.show(), found.domain()),
        DomainRecord.of(found.domain(), target),
        target.name(),
        sites.onPlatform(found.show()).host(),
        found.audio(),
        clock.instant(),
        form);
  }

  private static List<DomainLine> lines(Show show, List<CustomDomain> domains) {
    return domains.stream().map(it -> line(show, it)).toList();
  }

  private static DomainLine line(Show show, CustomDomain domain) {
    var isPrimary = show.domain().filter(domain.name().ascii()::equals).isPresent();
    return new DomainLine(domain, isPrimary && domain.state().answers());
  }
}
