package fm.podwright.core.show;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;

/// Tells all publishers when an account's shows stop being public, or are again. No feed is another
/// for it: it is there or it is not.
@Singleton
public class ClosingShows {
  private final Tenancy tenancy;
  private final Shows shows;
  private final ShowChanges changes;

  ClosingShows(Tenancy tenancy, Shows shows, ShowChanges changes) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.changes = changes;
  }

  /// Has every publisher look at the account's shows anew.
  public void tell(AccountId account) {
    tenancy.run(
        account, () -> shows.all(account).forEach(it -> changes.announce(account, it.id())));
  }
}
