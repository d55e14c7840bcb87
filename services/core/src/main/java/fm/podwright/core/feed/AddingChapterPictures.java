package fm.podwright.core.feed;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.media.Images;
import fm.podwright.core.media.Pictures;
import fm.podwright.core.media.image.ArtworkResult;
import fm.podwright.core.media.image.ChapterPicture;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Takes pictures for chapters. Nobody sees one before the chapters are saved with its address.
@Singleton
public class AddingChapterPictures {
  private final Tenancy tenancy;
  private final Episodes episodes;
  private final Images images;
  private final Pictures pictures;
  private final InstantSource clock;

  AddingChapterPictures(
      Tenancy tenancy, Episodes episodes, Images images, Pictures pictures, InstantSource clock) {
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.images = images;
    this.pictures = pictures;
    this.clock = clock;
  }

  /// Keeps the picture in `bytes` for a chapter of the episode. Throws StorageUnavailable, and has
  /// changed nothing, when S3 does not answer.
  public ArtworkOutcome add(AccountId account, EpisodeId id, byte[] bytes) {
    var episode = tenancy.in(account, () -> episodes.find(account, id));
    if (episode.isEmpty()) return new ArtworkOutcome.NotFound();
    return switch (pictures.read(bytes, ChapterPicture::of)) {
      case ArtworkResult.Refused(var words) -> new ArtworkOutcome.Refused(words);
      case ArtworkResult.Accepted accepted -> {
        var picture = pictures.store(account, accepted);
        tenancy.run(
            account,
            () -> images.addLoose(account, episode.get().show(), picture, clock.instant()));
        yield new ArtworkOutcome.Hung(picture, accepted.remarks());
      }
    };
  }
}
