package fm.podwright.core.feed;

import fm.podwright.core.media.Images;
import fm.podwright.core.media.Pictures;
import fm.podwright.core.media.image.ArtworkResult;
import fm.podwright.core.media.image.Banner;
import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Facades;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Hangs a wide picture across the head of a show's site. Nothing of it is in the feed.
@Singleton
public class SettingBanner {
  private final Tenancy tenancy;
  private final Shows shows;
  private final ShowChanges changes;
  private final Images images;
  private final Facades facades;
  private final Pictures pictures;
  private final InstantSource clock;

  SettingBanner(
      Tenancy tenancy,
      Shows shows,
      ShowChanges changes,
      Images images,
      Facades facades,
      Pictures pictures,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.changes = changes;
    this.images = images;
    this.facades = facades;
    this.pictures = pictures;
    this.clock = clock;
  }

  /// Hangs the picture in `bytes`. Throws StorageUnavailable, and has changed nothing, when S3 does
  /// not answer.
  public ArtworkOutcome hang(AccountId account, ShowId show, byte[] bytes) {
    if (tenancy.in(account, () -> shows.find(account, show)).isEmpty()) {
      return new ArtworkOutcome.NotFound();
    }
    return switch (pictures.read(bytes, Banner::of)) {
      case ArtworkResult.Refused(var words) -> new ArtworkOutcome.Refused(words);
      case ArtworkResult.Accepted accepted -> hang(account, show, accepted);
    };
  }

  private ArtworkOutcome hang(AccountId account, ShowId show, ArtworkResult.Accepted accepted) {
    var picture = pictures.store(account, accepted);
    tenancy.run(
        account,
        () -> {
          images.add(account, show, picture, clock.instant());
          facades.hang(account, show, picture.image());
          changes.announce(account, show);
        });
    return new ArtworkOutcome.Hung(picture, accepted.remarks());
  }
}
