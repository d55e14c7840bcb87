package fm.podwright.worker.sweep;

import fm.podwright.core.media.Images;
import fm.podwright.core.media.Pictures;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Removes pictures that were uploaded for chapters and never saved with them, after a day.
@Singleton
final class LoosePictures implements Sweep<Artwork> {
  private static final Duration DAY = Duration.ofDays(1);

  private final Round round;
  private final Tenancy tenancy;
  private final Images images;
  private final Pictures pictures;

  LoosePictures(Round round, Tenancy tenancy, Images images, Pictures pictures) {
    this.round = round;
    this.tenancy = tenancy;
    this.images = images;
    this.pictures = pictures;
  }

  @Override
  public String name() {
    return "loose-pictures";
  }

  @Override
  public Round round() {
    return round;
  }

  @Override
  public Duration age() {
    return DAY;
  }

  @Override
  public List<Artwork> find(AccountId account, Instant before) {
    return images.loose(account, before);
  }

  /// The row goes first, unless the chapters were saved with it a moment ago. If storage is away
  /// the row stays, until the next sweep.
  @Override
  public void sweep(AccountId account, Artwork picture) {
    tenancy.run(
        account,
        () -> {
          if (images.removeLoose(account, picture.image()) > 0) pictures.remove(account, picture);
        });
  }
}
