package fm.podwright.core.site;

import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Adds and changes shows together with the host at which each answers.
@Singleton
public class KeepingShow {
  private final Tenancy tenancy;
  private final Shows shows;
  private final ShowChanges changes;
  private final Hosts hosts;
  private final Sites sites;
  private final InstantSource clock;

  KeepingShow(
      Tenancy tenancy,
      Shows shows,
      ShowChanges changes,
      Hosts hosts,
      Sites sites,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.changes = changes;
    this.hosts = hosts;
    this.sites = sites;
    this.clock = clock;
  }

  /// What became of it.
  public enum Outcome {
    KEPT,
    /// The address belongs to another show; nothing was changed.
    ADDRESS_TAKEN
  }

  /// Adds a new show.
  public Outcome start(AccountId account, Show show) {
    try {
      return tenancy.in(
          account,
          () -> {
            shows.add(account, show, clock.instant());
            return takeHost(account, show);
          });
    } catch (AddressTaken e) {
      return Outcome.ADDRESS_TAKEN;
    }
  }

  /// Changes a show's words, listing, owner, address or texts for directories. A new address
  /// becomes the canonical one, the old goes on answering for ever. Listeners see it at once.
  public Outcome change(AccountId account, Show show) {
    try {
      return tenancy.in(
          account,
          () -> {
            shows.save(account, show);
            changes.announce(account, show.id());
            return takeHost(account, show);
          });
    } catch (AddressTaken e) {
      return Outcome.ADDRESS_TAKEN;
    }
  }

  private Outcome takeHost(AccountId account, Show show) {
    var host = sites.of(show).host();
    if (!hosts.take(account, show.id(), host, clock.instant())) throw new AddressTaken();
    return Outcome.KEPT;
  }

  /// Takes the transaction back.
  private static final class AddressTaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
