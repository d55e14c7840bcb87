package fm.podwright.worker.sweep;

import fm.podwright.core.media.Images;
import fm.podwright.core.media.Pictures;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Removes pictures that were uploaded for chapters and never saved with them, after a day.
@Singleton
final class LoosePictures implements Sweep {
  private static final Duration DAY = Duration.ofDays(1);

  private final EachAccount accounts;
  private final Tenancy tenancy;
  private final Images images;
  private final Pictures pictures;
  private final InstantSource clock;

  LoosePictures(
      EachAccount accounts,
      Tenancy tenancy,
      Images images,
      Pictures pictures,
      InstantSource clock) {
    this.accounts = accounts;
    this.tenancy = tenancy;
    this.images = images;
    this.pictures = pictures;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "loose-pictures";
  }

  @Override
  public EachAccount accounts() {
    return accounts;
  }

  @Override
  public void sweep(AccountId account) {
    var before = clock.instant().minus(DAY);
    tenancy
        .in(account, () -> images.loose(account, before))
        .forEach(picture -> remove(account, picture));
  }

  /// The row goes first, unless the chapters were saved with it a moment ago. If storage is away
  /// the row stays, until the next sweep.
  private void remove(AccountId account, Artwork picture) {
    tenancy.run(
        account,
        () -> {
          if (images.removeLoose(account, picture.image()) > 0) pictures.remove(account, picture);
        });
  }
}
