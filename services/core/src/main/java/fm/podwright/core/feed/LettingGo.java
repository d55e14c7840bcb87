package fm.podwright.core.feed;

import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.CustomDomains;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Ends a show's claim of a domain. Listeners meet the show at its address here again, and audio
/// that was at the domain is there too: apps may load it again, but they find it.
@Singleton
class LettingGo {
  private final Tenancy tenancy;
  private final Shows shows;
  private final CustomDomains domains;
  private final Hosts hosts;
  private final Enclosures enclosures;
  private final Sites sites;
  private final Gate gate;
  private final InstantSource clock;

  LettingGo(
      Tenancy tenancy,
      Shows shows,
      CustomDomains domains,
      Hosts hosts,
      Enclosures enclosures,
      Sites sites,
      Gate gate,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.domains = domains;
    this.hosts = hosts;
    this.enclosures = enclosures;
    this.sites = sites;
    this.gate = gate;
    this.clock = clock;
  }

  /// Gives up a domain that somebody removes.
  Gated<ShowId> removed(AccountId account, CustomDomain domain) {
    try {
      return tenancy.in(
          account,
          () -> {
            shows.hold(account, domain.show());
            var stored = domains.find(account, domain.id()).orElseThrow();
            return end(account, stored.removed(clock.instant()));
          });
    } catch (Blocked blocked) {
      return new Gated.Refused<>(blocked.findings());
    }
  }

  /// Saves a claim that is over, in the open transaction, and takes the show from its host.
  Gated<ShowId> end(AccountId account, CustomDomain over) {
    return gate.run(account, over.show(), Intent.loseHost(), () -> leave(account, over));
  }

  private void leave(AccountId account, CustomDomain over) {
    var show = shows.find(account, over.show()).orElseThrow();
    var host = over.name().ascii();
    domains.save(account, over, over.nextCheck(clock.instant()));
    if (show.domain().filter(host::equals).isPresent()) goHome(account, show);
    if (hosts.close(account, show.id(), host) == 0) return;
    enclosures.rehome(account, show.id(), host, sites.onPlatform(show).home().toString());
  }

  private void goHome(AccountId account, Show show) {
    hosts.prefer(account, show.id(), sites.onPlatform(show).host());
  }
}
