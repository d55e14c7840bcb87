package fm.podwright.core.feed;

import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What whoever tells hubs has to know, and keeps of it.
@Singleton
public class Telling {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Sites sites;
  private final FeedChangeRows changes;
  private final FeedPings pings;

  Telling(Tenancy tenancy, Shows shows, Sites sites, FeedChangeRows changes, FeedPings pings) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.sites = sites;
    this.changes = changes;
    this.pings = pings;
  }

  /// The address of the feed that the hub is to be told of; empty if a later change has overtaken
  /// this one, for the hub is told of that.
  public Optional<URI> feed(PingHub ping) {
    return tenancy.in(
        ping.account(),
        () -> {
          if (changes.newestRevision(ping.account(), ping.show()) > ping.revision()) {
            save(ping, "overtaken", 0, "");
            return Optional.empty();
          }
          return shows.find(ping.account(), ping.show()).map(show -> sites.of(show).feed());
        });
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
