package fm.podwright.core.site;

import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Facade;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Changes what a show's site looks like, where listeners see it at once. Nothing of it is in the
/// feed.
@Singleton
public class KeepingFacade {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Facades facades;
  private final ShowChanges changes;

  KeepingFacade(Tenancy tenancy, Shows shows, Facades facades, ShowChanges changes) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.facades = facades;
    this.changes = changes;
  }

  /// What became of it.
  public enum Outcome {
    KEPT,
    /// Somebody saved meanwhile; nothing was changed.
    CONFLICT
  }

  /// Saves `facade`, made of the version that it names.
  public Outcome change(AccountId account, ShowId show, Facade facade) {
    return tenancy.in(
        account,
        () -> {
          shows.hold(account, show);
          var stored = facades.find(account, show).map(Facade::version);
          if (!stored.equals(Optional.of(facade.version()))) return Outcome.CONFLICT;
          facades.save(account, show, facade);
          changes.announce(account, show);
          return Outcome.KEPT;
        });
  }

  /// Takes the banner down; false if there is no such show.
  public boolean takeDown(AccountId account, ShowId show) {
    return tenancy.in(
        account,
        () -> {
          if (shows.hold(account, show).isEmpty()) return false;
          facades.hang(account, show, null);
          changes.announce(account, show);
          return true;
        });
  }
}
