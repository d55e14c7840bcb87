package fm.podwright.core.feed;

import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.Spread;
import fm.podwright.domain.feed.Told;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How changes of feeds spread. All but waiting is asked within the account's transaction.
@Singleton
public class Spreading {
  private final Tenancy tenancy;
  private final FeedChangeRows changes;
  private final FeedPings pings;
  private final Publishers publishers;
  private final Jobs jobs;

  Spreading(
      Tenancy tenancy, FeedChangeRows changes, FeedPings pings, Publishers publishers, Jobs jobs) {
    this.tenancy = tenancy;
    this.changes = changes;
    this.pings = pings;
    this.publishers = publishers;
    this.jobs = jobs;
  }

  /// The latest change that came of publishing or editing this episode.
  public Optional<Spread> of(AccountId account, EpisodeId episode) {
    return changes.latest(account, episode).map(row -> spread(account, row));
  }

  /// The latest changes of a show's feed, the newest first.
  public List<Change> newest(AccountId account, ShowId show, int most) {
    return changes.newest(account, show, most).stream()
        .map(row -> new Change(Optional.ofNullable(row.episodeId()), spread(account, row)))
        .toList();
  }

  /// A change of a feed, with the episode that it came of if it was one.
  public record Change(Optional<EpisodeId> episode, Spread spread) {}

  /// Waits until every live publisher serves the latest change that came of this episode, or until
  /// patience ends. Call it outside of a transaction, after the commit.
  public void await(AccountId account, EpisodeId episode, Duration patience) {
    tenancy
        .in(account, () -> changes.latest(account, episode))
        .ifPresent(it -> publishers.await(it.showId(), it.revision(), patience));
  }

  private Spread spread(AccountId account, FeedChangeRow row) {
    var arrivals = changes.arrivals(account, row.showId(), row.revision());
    var told = pings.of(account, row.showId(), row.revision());
    return new Spread(
        row.revision(),
        row.at(),
        arrivals.stream().map(at -> since(row.at(), at)).toList(),
        publishers.live().size(),
        told.stream().map(it -> new Told(it.hub(), state(row, it))).toList());
  }

  private Told.State state(FeedChangeRow change, FeedPingRow row) {
    return switch (row.state()) {
      case "waiting" -> new Told.Waiting();
      case "accepted" -> new Told.Accepted(since(change.at(), row.at()));
      case "failed" -> new Told.Failed(row.reason(), row.tries(), jobs.next(PingHub.JOB, key(row)));
      case "given_up" -> new Told.GivenUp(row.reason(), row.tries());
      case "overtaken" -> new Told.Overtaken();
      default -> throw new IllegalStateException("a ping is " + row.state());
    };
  }

  private static String key(FeedPingRow row) {
    return new PingHub(row.accountId(), row.showId(), row.revision(), row.hub()).key();
  }

  /// Whole milliseconds are announced, so that something may seem to come before its cause.
  private static Duration since(Instant from, Instant to) {
    return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
  }
}
