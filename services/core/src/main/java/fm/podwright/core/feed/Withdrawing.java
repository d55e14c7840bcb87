package fm.podwright.core.feed;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.ReleasePlans;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/// Takes episodes back from listeners, in one transaction as [Publishing] brings them out, and
/// through the same gate.
@Singleton
public class Withdrawing {
  private final EpisodeWork work;
  private final Episodes episodes;
  private final Publication publication;
  private final Gate gate;
  private final ReleasePlans plans;
  private final InstantSource clock;

  Withdrawing(
      EpisodeWork work,
      Episodes episodes,
      Publication publication,
      Gate gate,
      ReleasePlans plans,
      InstantSource clock) {
    this.work = work;
    this.episodes = episodes;
    this.publication = publication;
    this.gate = gate;
    this.plans = plans;
    this.clock = clock;
  }

  /// Takes an episode back from the plan or from listeners: page and audio answer 410, GUID and
  /// date are kept for when it is out again.
  public Outcome withdraw(AccountId account, EpisodeId id) {
    return work.on(account, id, episode -> takeBack(account, episode));
  }

  /// The same in the transaction that is open, for an operator who takes the episode down; throws
  /// [Blocked] where the feed would break by it. False if the episode is not out.
  public boolean takeDown(AccountId account, EpisodeId id) {
    var out = episodes.hold(account, id).filter(it -> it.release() instanceof Published);
    out.ifPresent(it -> takeBack(account, it));
    return out.isPresent();
  }

  /// Removes an episode. If it was ever out its addresses answer 410 from now on.
  public Outcome delete(AccountId account, EpisodeId id) {
    return work.on(
        account,
        id,
        episode -> {
          takeFromListeners(account, episode, () -> episodes.remove(account, id));
          return new Outcome.Done(episode, List.of());
        });
  }

  private Outcome takeBack(AccountId account, Episode episode) {
    var back = episode.withdraw();
    if (back.equals(episode)) return new Outcome.Done(episode, List.of());
    plans.close(account, back.id());
    takeFromListeners(account, back, () -> save(account, back));
    return new Outcome.Done(back, List.of());
  }

  /// Does `work`; where listeners had the episode, its addresses close with it.
  private void takeFromListeners(AccountId account, Episode episode, Runnable work) {
    if (!episode.release().wasOut()) {
      work.run();
      return;
    }
    gate.run(
        account,
        episode.show(),
        Intent.takeBack(episode.guid().orElseThrow()),
        () -> {
          publication.close(account, episode);
          work.run();
        });
  }

  private void save(AccountId account, Episode episode) {
    if (!episodes.save(account, episode, clock.instant())) {
      throw new IllegalStateException("an episode that was held has changed");
    }
  }
}
