package fm.podwright.core.feed;

import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Site;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What whoever tells hubs has to know, and keeps of it.
@Singleton
public class Telling {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Hosts hosts;
  private final Sites sites;
  private final FeedChangeRows changes;
  private final FeedPings pings;

  Telling(
      Tenancy tenancy,
      Shows shows,
      Hosts hosts,
      Sites sites,
      FeedChangeRows changes,
      FeedPings pings) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.hosts = hosts;
    this.sites = sites;
    this.changes = changes;
    this.pings = pings;
  }

  /// The addresses of the feed that the hub is to be told of, the primary host's first: apps that
  /// subscribed at an earlier one are told as well. None if a later change has overtaken this one,
  /// for the hub is told of that.
  public List<URI> feeds(PingHub ping) {
    return tenancy.in(
        ping.account(),
        () -> {
          if (changes.newestRevision(ping.account(), ping.show()) > ping.revision()) {
            save(ping, "overtaken", 0, "");
            return List.of();
          }
          return shows
              .find(ping.account(), ping.show())
              .map(show -> addresses(ping, show))
              .orElse(List.of());
        });
  }

  private List<URI> addresses(PingHub ping, Show show) {
    var all = hosts.led(ping.account(), ping.show()).stream().map(sites::on);
    return Stream.concat(Stream.of(sites.of(show)), all).map(Site::feed).distinct().toList();
  }

  /// Notes that the hub took the word.
  public void accepted(PingHub ping, int tries) {
    tenancy.run(ping.account(), () -> save(ping, "accepted", tries, ""));
  }

  /// Notes that it did not, and is told again.
  public void failed(PingHub ping, int tries, String reason) {
    tenancy.run(ping.account(), () -> save(ping, "failed", tries, reason));
  }

  /// Notes that it did not, and is told no more.
  public void givenUp(PingHub ping) {
    tenancy.run(
        ping.account(),
        () -> pings.giveUp(ping.account(), ping.show(), ping.revision(), ping.hub()));
  }

  private void save(PingHub ping, String state, int tries, String reason) {
    pings.save(
        new FeedPingRow(
            ping.account(),
            ping.show(),
            ping.revision(),
            ping.hub(),
            state,
            tries,
            reason,
            Instant.EPOCH));
  }
}
