package fm.podwright.core.feed;

import fm.podwright.core.show.Shows;
import fm.podwright.core.site.CustomDomains;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.CustomDomainId;
import fm.podwright.domain.site.DomainName;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/// Claims domains for shows, chooses the one where listeners meet the show, and gives them up.
@Singleton
public class KeepingDomains {
  /// The most domains of one show.
  public static final int MOST = 20;

  private static final int CODE_BITS = 130;
  private static final int CODE_RADIX = 32;

  private final Tenancy tenancy;
  private final Shows shows;
  private final CustomDomains domains;
  private final Hosts hosts;
  private final Sites sites;
  private final Gate gate;
  private final LettingGo lettingGo;
  private final Ids ids;
  private final SecureRandom random;
  private final InstantSource clock;

  KeepingDomains(
      Tenancy tenancy,
      Shows shows,
      CustomDomains domains,
      Hosts hosts,
      Sites sites,
      Gate gate,
      LettingGo lettingGo,
      Ids ids,
      SecureRandom random,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.domains = domains;
    this.hosts = hosts;
    this.sites = sites;
    this.gate = gate;
    this.lettingGo = lettingGo;
    this.ids = ids;
    this.random = random;
    this.clock = clock;
  }

  /// What became of a claim.
  public sealed interface Outcome {
    /// It waits for its records.
    record Claimed(CustomDomain domain) implements Outcome {}

    /// The account claims it already, for that show.
    record ClaimedAlready(ShowId show, String title) implements Outcome {}

    /// The show has as many as it can have.
    record TooMany() implements Outcome {}
  }

  /// Claims a domain for one of the account's shows, with a code of its own.
  public Outcome claim(AccountId account, ShowId show, DomainName name) {
    return tenancy.in(
        account,
        () -> {
          shows.hold(account, show);
          var live = domains.live(account, name);
          if (live.isPresent()) return already(account, live.get());
          var claimed =
              domains.of(account, show).stream().filter(it -> !it.state().isOver()).count();
          return claimed < MOST ? add(account, show, name) : new Outcome.TooMany();
        });
  }

  private Outcome already(AccountId account, CustomDomain live) {
    var title = shows.find(account, live.show()).orElseThrow().title();
    return new Outcome.ClaimedAlready(live.show(), title);
  }

  private Outcome add(AccountId account, ShowId show, DomainName name) {
    var now = clock.instant();
    var code = new BigInteger(CODE_BITS, random).toString(CODE_RADIX);
    var domain = CustomDomain.claimed(new CustomDomainId(ids.next()), show, name, code, now);
    domains.add(account, domain, domain.nextCheck(now));
    return new Outcome.Claimed(domain);
  }

  /// Has listeners meet the show at a domain from now on; empty if it is not verified. The feed
  /// says so at all of its hosts; nothing that is out moves.
  public Optional<Gated<ShowId>> prefer(AccountId account, ShowId show, CustomDomainId domain) {
    return verified(account, show, domain).map(it -> prefer(account, show, it.name().ascii()));
  }

  /// Has listeners meet the show at its address here again.
  public Gated<ShowId> preferPlatform(AccountId account, ShowId show) {
    var found = tenancy.in(account, () -> shows.find(account, show)).orElseThrow();
    return prefer(account, show, sites.onPlatform(found).host());
  }

  private Gated<ShowId> prefer(AccountId account, ShowId show, String host) {
    return gate.change(
        account,
        show,
        Intent.keepItems(),
        () -> {
          if (!hosts.of(account, show).contains(host)) throw new IllegalStateException("no host");
          hosts.prefer(account, show, host);
          return show;
        });
  }

  /// Gives a domain up; empty if the show does not have it.
  public Optional<Gated<ShowId>> remove(AccountId account, ShowId show, CustomDomainId domain) {
    return find(account, show, domain).map(it -> lettingGo.removed(account, it));
  }

  private Optional<CustomDomain> verified(AccountId account, ShowId show, CustomDomainId domain) {
    return find(account, show, domain).filter(it -> it.state() instanceof Verified);
  }

  private Optional<CustomDomain> find(AccountId account, ShowId show, CustomDomainId domain) {
    return tenancy
        .in(account, () -> domains.find(account, domain))
        .filter(it -> it.show().equals(show));
  }
}
