package fm.podwright.core.feed;

import fm.podwright.core.episode.Sightings;
import fm.podwright.core.media.Images;
import fm.podwright.core.media.Pictures;
import fm.podwright.core.media.image.ArtworkResult;
import fm.podwright.core.media.image.Portrait;
import fm.podwright.core.show.People;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Gives people their pictures, and takes them away.
@Singleton
public class SettingPortrait {
  private final Tenancy tenancy;
  private final People people;
  private final Sightings sightings;
  private final Pictures pictures;
  private final Images images;
  private final SeenChanges seen;
  private final InstantSource clock;

  SettingPortrait(
      Tenancy tenancy,
      People people,
      Sightings sightings,
      Pictures pictures,
      Images images,
      SeenChanges seen,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.people = people;
    this.sightings = sightings;
    this.pictures = pictures;
    this.images = images;
    this.seen = seen;
    this.clock = clock;
  }

  /// Gives a person the picture in `bytes`. Throws StorageUnavailable, and has changed nothing,
  /// when S3 does not answer.
  public Kept<Person> hang(AccountId account, PersonId id, byte[] bytes) {
    if (tenancy.in(account, () -> people.find(account, id)).isEmpty()) {
      return new Kept.NotFound<>();
    }
    return switch (pictures.read(bytes, Portrait::of)) {
      case ArtworkResult.Refused(var words) ->
          new Kept.Refused<>(List.of(Finding.error("portrait", words, "")));
      case ArtworkResult.Accepted accepted -> hang(account, id, accepted);
    };
  }

  private Kept<Person> hang(AccountId account, PersonId id, ArtworkResult.Accepted accepted) {
    var picture = pictures.store(account, accepted);
    return on(
        account,
        id,
        accepted.remarks(),
        show -> {
          images.add(account, show, picture, clock.instant());
          people.hang(account, id, picture.image());
        });
  }

  /// Takes a person's picture away.
  public Kept<Person> takeDown(AccountId account, PersonId id) {
    return on(account, id, List.of(), _ -> people.takeDown(account, id));
  }

  private Kept<Person> on(
      AccountId account, PersonId id, List<String> remarks, Consumer<ShowId> change) {
    return seen.in(
        account,
        () -> people.showOf(account, id).map(show -> store(account, show, id, remarks, change)));
  }

  private Kept<Person> store(
      AccountId account, ShowId show, PersonId id, List<String> remarks, Consumer<ShowId> change) {
    seen.store(account, show, sightings.isSeen(account, id), () -> change.accept(show));
    return new Kept.Done<>(people.find(account, id).orElseThrow(), remarks);
  }
}
