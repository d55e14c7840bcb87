package fm.podwright.core.feed;

import fm.podwright.core.job.Jobs;
import fm.podwright.core.show.ShowChanged;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/// Finds out of each change of a show whether its feed is another, by the bytes themselves. Only
/// then the feed has another date and the hubs are told.
@Singleton
class FeedChanges implements ShowChanged {
  private final Feeds feeds;
  private final FeedStates states;
  private final FeedChangeRows changes;
  private final FeedPings pings;
  private final Jobs jobs;

  FeedChanges(Feeds feeds, FeedStates states, FeedChangeRows changes, FeedPings pings, Jobs jobs) {
    this.feeds = feeds;
    this.states = states;
    this.changes = changes;
    this.pings = pings;
    this.jobs = jobs;
  }

  @Override
  public void changed(AccountId account, ShowId show, long revision) {
    var stored = feeds.stored(account, show).orElseThrow();
    if (states.note(account, show, digest(stored.undated())) == 0) return;
    var feed = stored.feed();
    changes.add(account, show, revision);
    if (feed.items().isEmpty()) return;
    for (var hub : hubs(feed)) tell(new PingHub(account, show, revision, hub));
  }

  /// Notes that the change of the open transaction came of writing or publishing an episode.
  void cameOf(AccountId account, ShowId show, EpisodeId episode) {
    changes.name(account, show, episode);
  }

  private void tell(PingHub ping) {
    pings.add(ping.account(), ping.show(), ping.revision(), ping.hub());
    jobs.enqueue(PingHub.JOB, ping.key(), ping);
  }

  private static List<String> hubs(Feed feed) {
    var distribution = feed.extras().distribution();
    var hubs = new ArrayList<>(distribution.hubs().stream().map(URI::toString).toList());
    if (distribution.podping()) hubs.add(PingHub.PODPING);
    return hubs;
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
