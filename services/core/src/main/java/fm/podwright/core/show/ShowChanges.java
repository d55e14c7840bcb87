package fm.podwright.core.show;

import fm.podwright.core.job.Announcements;
import fm.podwright.core.job.Channel;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/// Tells all publishers that a show's public face is another, in the transaction that changes it.
@Singleton
public class ShowChanges {
  private final Shows shows;
  private final Announcements announcements;
  private final List<ShowChanged> others;
  private final InstantSource clock;

  ShowChanges(
      Shows shows, Announcements announcements, List<ShowChanged> others, InstantSource clock) {
    this.shows = shows;
    this.announcements = announcements;
    this.others = others;
    this.clock = clock;
  }

  /// Raises the show's revision and says so when the transaction is committed; the new revision.
  public long announce(AccountId account, ShowId show) {
    var revision = shows.raise(account, show, clock.instant());
    others.forEach(it -> it.changed(account, show, revision));
    var revised = new Revised(account, show, revision);
    announcements.announce(Channel.SHOW_CHANGED, revised.payload());
    return revision;
  }

  /// What is announced.
  public record Revised(AccountId account, ShowId show, long revision) {
    /// What a payload says.
    public static Revised of(String payload) {
      var parts = payload.split(":", 3);
      return new Revised(AccountId.of(parts[0]), ShowId.of(parts[1]), Long.parseLong(parts[2]));
    }

    String payload() {
      return account + ":" + show + ":" + revision;
    }
  }
}
