package fm.podwright.core.feed;

import fm.podwright.core.media.Images;
import fm.podwright.core.media.Pictures;
import fm.podwright.core.media.image.ArtworkResult;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Gives shows their artwork: checked by Apple's rules, encoded anew in several widths, put into
/// storage, and only then hung where listeners see it.
@Singleton
public class SettingArtwork {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Gate gate;
  private final Images images;
  private final Pictures pictures;
  private final InstantSource clock;

  SettingArtwork(
      Tenancy tenancy,
      Shows shows,
      Gate gate,
      Images images,
      Pictures pictures,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.gate = gate;
    this.images = images;
    this.pictures = pictures;
    this.clock = clock;
  }

  /// Hangs the picture in `bytes`. Throws StorageUnavailable, and has changed nothing, when S3 does
  /// not answer.
  public ArtworkOutcome hang(AccountId account, ShowId show, byte[] bytes) {
    if (tenancy.in(account, () -> shows.find(account, show)).isEmpty()) {
      return new ArtworkOutcome.NotFound();
    }
    return switch (pictures.read(bytes, fm.podwright.core.media.image.Artwork::of)) {
      case ArtworkResult.Refused(var words) -> new ArtworkOutcome.Refused(words);
      case ArtworkResult.Accepted accepted -> hang(account, show, accepted);
    };
  }

  private ArtworkOutcome hang(AccountId account, ShowId show, ArtworkResult.Accepted accepted) {
    var picture = pictures.store(account, accepted);
    return switch (gate.change(
        account, show, Intent.keepItems(), () -> hang(account, show, picture, accepted.accent()))) {
      case Gated.Passed<Artwork> _ -> new ArtworkOutcome.Hung(picture, accepted.remarks());
      case Gated.Refused<Artwork>(var findings) ->
          new ArtworkOutcome.Refused(findings.getFirst().sentence());
    };
  }

  private Artwork hang(AccountId account, ShowId show, Artwork picture, String accent) {
    images.add(account, show, picture, Optional.of(accent), clock.instant());
    shows.hang(account, show, picture.image());
    return picture;
  }
}
