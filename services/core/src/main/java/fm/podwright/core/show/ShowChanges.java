package fm.podwright.core.show;

import fm.podwright.core.job.Announcements;
import fm.podwright.core.job.Channel;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Tells all publishers that a show's public face is another, in the transaction that changes it.
@Singleton
public class ShowChanges {
  private final Shows shows;
  private final Announcements announcements;
  private final InstantSource clock;

  ShowChanges(Shows shows, Announcements announcements, InstantSource clock) {
    this.shows = shows;
    this.announcements = announcements;
    this.clock = clock;
  }

  /// Raises the show's revision and says so when the transaction is committed; the new revision.
  public long announce(AccountId account, ShowId show) {
    var revision = shows.raise(account, show, clock.instant());
    announcements.announce(Channel.SHOW_CHANGED, "%s:%s:%d".formatted(account, show, revision));
    return revision;
  }
}
