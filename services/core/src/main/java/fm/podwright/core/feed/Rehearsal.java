package fm.podwright.core.feed;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Gated.Passed;
import fm.podwright.core.feed.Gated.Refused;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Shows what a publication or an edit would do to the feed: it is done, the gate looks at it, and
/// all of it is taken back.
@Singleton
public class Rehearsal {
  private final Tenancy tenancy;
  private final Episodes episodes;
  private final Drafting drafting;
  private final Publishing publishing;
  private final Gate gate;
  private final InstantSource clock;

  Rehearsal(
      Tenancy tenancy,
      Episodes episodes,
      Drafting drafting,
      Publishing publishing,
      Gate gate,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.drafting = drafting;
    this.publishing = publishing;
    this.gate = gate;
    this.clock = clock;
  }

  /// What would come of saving `edit` and, if the episode is not out, publishing it now; empty if
  /// the account has no such episode.
  public Optional<Gated<Episode>> of(AccountId account, EpisodeId id, Edit edit) {
    return tenancy.in(
        account, () -> episodes.hold(account, id).map(it -> rehearse(account, it.edit(edit))));
  }

  /// What would come of publishing the episode as it is stored.
  public Optional<Gated<Episode>> of(AccountId account, EpisodeId id) {
    return tenancy.in(account, () -> episodes.hold(account, id).map(it -> rehearse(account, it)));
  }

  private Gated<Episode> rehearse(AccountId account, Episode episode) {
    try {
      return tenancy.rehearse(() -> play(account, episode));
    } catch (Blocked blocked) {
      return new Refused<>(blocked.findings());
    }
  }

  private Passed<Episode> play(AccountId account, Episode episode) {
    if (episode.release() instanceof Published) {
      return gate.pass(
          account, episode.show(), Intent.keepItems(), () -> drafting.put(account, episode));
    }
    drafting.put(account, episode);
    publishing.ready(account, episode);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return publishing.bringOut(account, episode.publish(now));
  }
}
