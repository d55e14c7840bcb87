package fm.podwright.core.feed;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.media.Images;
import fm.podwright.core.media.Pictures;
import fm.podwright.core.media.image.ArtworkResult;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Gives episodes a picture of their own in place of the show's, by the same rules.
@Singleton
public class EpisodeArtwork {
  private final Tenancy tenancy;
  private final Episodes episodes;
  private final TagsOfEpisodes tags;
  private final Images images;
  private final Pictures pictures;
  private final Gate gate;
  private final InstantSource clock;

  EpisodeArtwork(
      Tenancy tenancy,
      Episodes episodes,
      TagsOfEpisodes tags,
      Images images,
      Pictures pictures,
      Gate gate,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.tags = tags;
    this.images = images;
    this.pictures = pictures;
    this.gate = gate;
    this.clock = clock;
  }

  /// The episode's own picture, if it has one.
  public Optional<Artwork> find(AccountId account, EpisodeId episode) {
    return tenancy.in(account, () -> tags.picture(account, episode));
  }

  /// Hangs the picture in `bytes`. Throws StorageUnavailable, and has changed nothing, when S3 does
  /// not answer.
  public ArtworkOutcome hang(AccountId account, EpisodeId episode, byte[] bytes) {
    if (tenancy.in(account, () -> episodes.find(account, episode)).isEmpty()) {
      return new ArtworkOutcome.NotFound();
    }
    return switch (pictures.read(bytes, fm.podwright.core.media.image.Artwork::of)) {
      case ArtworkResult.Refused(var words) -> new ArtworkOutcome.Refused(words);
      case ArtworkResult.Accepted accepted -> hang(account, episode, accepted);
    };
  }

  private ArtworkOutcome hang(
      AccountId account, EpisodeId episode, ArtworkResult.Accepted accepted) {
    var picture = pictures.store(account, accepted);
    try {
      return change(account, episode, Optional.of(picture))
          ? new ArtworkOutcome.Hung(picture, accepted.remarks())
          : new ArtworkOutcome.NotFound();
    } catch (Blocked blocked) {
      return new ArtworkOutcome.Refused(blocked.findings().getFirst().sentence());
    }
  }

  /// Takes the picture down: the show's stands in for it again. False if the account has no such
  /// episode.
  public boolean takeDown(AccountId account, EpisodeId episode) {
    return change(account, episode, Optional.empty());
  }

  private boolean change(AccountId account, EpisodeId id, Optional<Artwork> picture) {
    return tenancy.in(
        account,
        () -> {
          var held = episodes.hold(account, id);
          held.ifPresent(episode -> change(account, episode, picture));
          return held.isPresent();
        });
  }

  private void change(AccountId account, Episode episode, Optional<Artwork> picture) {
    if (tags.picture(account, episode.id()).equals(picture)) return;
    if (episode.release() instanceof Published) {
      gate.run(account, episode.show(), Intent.keepItems(), () -> put(account, episode, picture));
    } else {
      put(account, episode, picture);
    }
  }

  private void put(AccountId account, Episode episode, Optional<Artwork> picture) {
    picture.ifPresent(it -> images.add(account, episode.show(), it, clock.instant()));
    tags.hang(account, episode.id(), picture.map(Artwork::image).orElse(null));
  }
}
