package fm.podwright.core.feed;

import fm.podwright.core.http.Web;
import fm.podwright.core.http.WebRequest;
import fm.podwright.core.http.WebUnavailable;
import fm.podwright.core.site.Departures;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.feed.Likeness;
import fm.podwright.domain.feed.ReadFeed;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Departure;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sends a show's listeners to where it lives from now on, and takes that back.
@Singleton
public class MovingAway {
  private final Tenancy tenancy;
  private final Feeds feeds;
  private final Hosts hosts;
  private final Departures departures;
  private final Gate gate;
  private final Web web;

  MovingAway(Tenancy tenancy, Feeds feeds, Hosts hosts, Departures departures, Gate gate, Web web) {
    this.tenancy = tenancy;
    this.feeds = feeds;
    this.hosts = hosts;
    this.departures = departures;
    this.gate = gate;
    this.web = web;
  }

  /// What a look at the new feed found; an error among the findings means that the show cannot move
  /// there.
  public record Look(String title, int episodes, List<Finding> findings) {
    /// True if nobody can be sent there.
    public boolean isRefused() {
      return Finding.anyBlocks(findings);
    }
  }

  /// Looks at the feed that the show would have from now on; empty if the account has no such show.
  /// Asks a server outside, so call it outside of a transaction.
  public Optional<Look> look(AccountId account, ShowId show, URI target) {
    return tenancy
        .in(
            account,
            () -> feeds.find(account, show).map(it -> new Here(it, hosts.of(account, show))))
        .map(here -> look(here, target));
  }

  /// Sends listeners there from now on.
  public Gated<ShowId> move(AccountId account, ShowId show, Departure departure) {
    return set(account, show, Optional.of(departure));
  }

  /// Takes it back: the feed is here again. Apps that went may not come back.
  public Gated<ShowId> stay(AccountId account, ShowId show) {
    return set(account, show, Optional.empty());
  }

  /// The feed and every host at which it is.
  private record Here(Feed feed, List<String> hosts) {
    boolean has(URI uri) {
      var host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
      return hosts.contains(host);
    }
  }

  private Look look(Here here, URI target) {
    try {
      if (here.has(target)) return refused(circle());
      var answer = web.send(WebRequest.get(target));
      if (here.has(answer.uri())) return refused(circle());
      if (!answer.isSuccess()) return refused(away(answer.status()));
      var there = ReadFeed.of(answer.body());
      var findings = Likeness.findings(ReadFeed.of(here.feed().everything()), there);
      return new Look(there.title(), there.episodes(), findings);
    } catch (WebUnavailable e) {
      return refused(Finding.error("feed", e.sentence(), "Try again once it answers."));
    }
  }

  private static Look refused(Finding finding) {
    return new Look("", 0, List.of(finding));
  }

  private static Finding circle() {
    return Finding.error(
        "feed",
        "This address leads back to this very feed, so apps would go round in a circle.",
        "Give the address of the feed at the new host.");
  }

  private static Finding away(int status) {
    return Finding.error(
        "feed",
        "The address answers with status " + status + " instead of a feed.",
        "Open it in a browser where you are not signed in: it has to be public.");
  }

  private Gated<ShowId> set(AccountId account, ShowId show, Optional<Departure> departure) {
    return gate.change(
        account,
        show,
        Intent.keepItems(),
        () -> {
          departures.set(account, show, departure);
          return show;
        });
  }
}
