package fm.podwright.core.site;

import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.OwnPageId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Adds, changes and removes podcasters' own pages, where listeners see it at once.
@Singleton
public class KeepingPages {
  private final Tenancy tenancy;
  private final Shows shows;
  private final OwnPages pages;
  private final ShowChanges changes;

  KeepingPages(Tenancy tenancy, Shows shows, OwnPages pages, ShowChanges changes) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.pages = pages;
    this.changes = changes;
  }

  /// What became of it.
  public enum Outcome {
    KEPT,
    /// Another page of the show has the address; nothing was changed.
    ADDRESS_TAKEN,
    /// Somebody saved or removed the page meanwhile; nothing was changed.
    CONFLICT
  }

  /// Adds a page.
  public Outcome add(AccountId account, ShowId show, OwnPage page) {
    return tenancy.in(
        account,
        () -> {
          shows.hold(account, show);
          if (isTaken(account, show, page)) return Outcome.ADDRESS_TAKEN;
          pages.insert(OwnPageRow.of(account, show, page));
          changes.announce(account, show);
          return Outcome.KEPT;
        });
  }

  /// Saves a page whose version is one more than what is stored.
  public Outcome change(AccountId account, ShowId show, OwnPage page) {
    return tenancy.in(
        account,
        () -> {
          shows.hold(account, show);
          if (isTaken(account, show, page)) return Outcome.ADDRESS_TAKEN;
          if (!isNext(account, show, page)) return Outcome.CONFLICT;
          pages.update(OwnPageRow.of(account, show, page));
          changes.announce(account, show);
          return Outcome.KEPT;
        });
  }

  /// Removes a page; one that is gone already is no error.
  public void remove(AccountId account, ShowId show, OwnPageId page) {
    tenancy.run(
        account,
        () -> {
          if (pages.remove(account, show, page) > 0) changes.announce(account, show);
        });
  }

  private boolean isNext(AccountId account, ShowId show, OwnPage page) {
    var stored = pages.find(account, show, page.id()).map(OwnPage::version);
    return stored.equals(Optional.of(page.version() - 1));
  }

  private boolean isTaken(AccountId account, ShowId show, OwnPage page) {
    return pages.of(account, show).stream()
        .anyMatch(it -> it.slug().equals(page.slug()) && !it.id().equals(page.id()));
  }
}
