package fm.podwright.worker.media;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Drafting;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Keeps new media and gives it to the episode that it was uploaded for; done twice it changes
/// nothing. A published episode keeps the audio it has until somebody publishes the new one.
@Singleton
class MediaArrival {
  private final Tenancy tenancy;
  private final MediaFiles files;
  private final Episodes episodes;
  private final Drafting drafting;
  private final InstantSource clock;

  MediaArrival(
      Tenancy tenancy,
      MediaFiles files,
      Episodes episodes,
      Drafting drafting,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.files = files;
    this.episodes = episodes;
    this.drafting = drafting;
    this.clock = clock;
  }

  void accept(AccountId account, EpisodeId target, Media media) {
    tenancy.run(account, () -> files.keep(account, media, clock.instant()));
    if (isWaiting(account, target)) drafting.attach(account, target, media.id());
  }

  private boolean isWaiting(AccountId account, EpisodeId target) {
    return tenancy
        .in(account, () -> episodes.find(account, target))
        .filter(episode -> !(episode.release() instanceof Published))
        .isPresent();
  }
}
