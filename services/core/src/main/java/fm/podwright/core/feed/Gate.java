package fm.podwright.core.feed;

import fm.podwright.domain.feed.FeedChecks;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;

/// Checks the exact bytes of a show's next feed within the transaction that would bring it out.
@Singleton
class Gate {
  private final Feeds feeds;

  Gate(Feeds feeds) {
    this.feeds = feeds;
  }

  /// What is wrong with the feed as the open transaction leaves it; throws Blocked, which takes the
  /// transaction back, if any of it must not reach listeners.
  List<Finding> check(AccountId account, ShowId show) {
    var findings = FeedChecks.of(feeds.find(account, show).orElseThrow().rss());
    if (Finding.anyBlocks(findings)) throw new Blocked(findings);
    return findings;
  }
}
