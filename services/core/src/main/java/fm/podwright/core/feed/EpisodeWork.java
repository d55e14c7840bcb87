package fm.podwright.core.feed;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// Does something to one episode, held against all others, in one transaction that a Blocked takes
/// back.
@Singleton
class EpisodeWork {
  private final Tenancy tenancy;
  private final Episodes episodes;

  EpisodeWork(Tenancy tenancy, Episodes episodes) {
    this.tenancy = tenancy;
    this.episodes = episodes;
  }

  Outcome on(AccountId account, EpisodeId id, Function<Episode, Outcome> work) {
    try {
      return tenancy.in(
          account, () -> episodes.hold(account, id).map(work).orElseGet(Outcome.NotFound::new));
    } catch (Blocked blocked) {
      return new Outcome.Refused(blocked.findings());
    }
  }
}
