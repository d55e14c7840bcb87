package fm.podwright.core.feed;

import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Edge;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.FeedDifference;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/// Adds and changes shows together with the host at which each answers.
@Singleton
public class KeepingShow {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Gate gate;
  private final Hosts hosts;
  private final Sites sites;
  private final Edge edge;
  private final InstantSource clock;

  KeepingShow(
      Tenancy tenancy,
      Shows shows,
      Gate gate,
      Hosts hosts,
      Sites sites,
      Edge edge,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.gate = gate;
    this.hosts = hosts;
    this.sites = sites;
    this.edge = edge;
    this.clock = clock;
  }

  /// What became of it.
  public sealed interface Outcome {
    /// It is stored, and this is what podcast apps see otherwise.
    record Kept(FeedDifference difference) implements Outcome {}

    /// The address belongs to another show or to the platform itself; nothing was changed.
    record AddressTaken() implements Outcome {}

    /// Somebody else saved in the meantime; nothing was changed.
    record Conflict() implements Outcome {}

    /// Listeners would get something broken, as `findings` say; nothing was changed.
    record Refused(List<Finding> findings) implements Outcome {}

    /// True if it is stored.
    default boolean isKept() {
      return this instanceof Kept;
    }
  }

  /// Adds a new show.
  public Outcome start(AccountId account, Show show) {
    try {
      return tenancy.in(
          account,
          () -> {
            shows.add(account, show, clock.instant());
            takeHost(account, show);
            return new Outcome.Kept(FeedDifference.NONE);
          });
    } catch (TakenByAnother e) {
      return new Outcome.AddressTaken();
    }
  }

  /// Changes a show's words, listing, owner or address. A new address becomes the canonical one
  /// unless that is a domain of its own; the old goes on answering for ever. Listeners see it at
  /// once, if the feed with it passes the gate; what is saved as it was changes nothing.
  public Outcome change(AccountId account, Show show) {
    return change(account, show, Unchanged.ANYHOW);
  }

  /// The same, unless somebody was faster.
  public Outcome change(AccountId account, Show show, Unchanged seen) {
    try {
      return tenancy.in(account, () -> pass(account, show, seen));
    } catch (TakenByAnother e) {
      return new Outcome.AddressTaken();
    } catch (Blocked blocked) {
      return new Outcome.Refused(blocked.findings());
    }
  }

  private Outcome pass(AccountId account, Show show, Unchanged seen) {
    shows.hold(account, show.id());
    if (!seen.holds()) return new Outcome.Conflict();
    if (shows.find(account, show.id()).filter(show::saysAs).isPresent()) {
      return new Outcome.Kept(FeedDifference.NONE);
    }
    var passed = gate.pass(account, show.id(), Intent.keepItems(), () -> save(account, show));
    return new Outcome.Kept(passed.difference());
  }

  private Show save(AccountId account, Show show) {
    shows.save(account, show);
    takeHost(account, show);
    return show;
  }

  private void takeHost(AccountId account, Show show) {
    var host = sites.onPlatform(show).host();
    if (edge.isOwn(host) || !hosts.take(account, show.id(), host, clock.instant())) {
      throw new TakenByAnother();
    }
  }

  /// Takes the transaction back.
  private static final class TakenByAnother extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
