package fm.podwright.core.feed;

import fm.podwright.core.show.Shows;
import fm.podwright.domain.feed.FeedChecks;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;

/// Checks the exact bytes of a show's next feed within the transaction that would bring it out.
@Singleton
class Gate {
  private final Shows shows;
  private final Feeds feeds;

  Gate(Shows shows, Feeds feeds) {
    this.shows = shows;
    this.feeds = feeds;
  }

  /// What is wrong with the feed as the open transaction leaves it; throws Blocked, which takes the
  /// transaction back, if any of it must not reach listeners. One gate at a time for each show.
  List<Finding> check(AccountId account, ShowId show) {
    shows.hold(account, show);
    var findings = FeedChecks.of(feeds.find(account, show).orElseThrow().rss());
    if (Finding.anyBlocks(findings)) throw new Blocked(findings);
    return findings;
  }
}
