package fm.podwright.publisher;

import fm.podwright.publisher.card.Cards;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.image.Images;
import fm.podwright.publisher.site.AssetFiles;
import fm.podwright.publisher.site.BarePages;
import fm.podwright.publisher.site.HostBook;
import fm.podwright.publisher.site.Library;
import fm.podwright.publisher.site.Snapshot;
import fm.podwright.publisher.site.Snapshots;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Answers what is in memory, on the event loop: it never waits. That something is not there is not
/// among it, for that is not said before the database was asked.
@Singleton
final class FromMemory {
  private final HostBook hosts;
  private final Snapshots snapshots;
  private final Library library;
  private final AssetFiles assets;
  private final Images images;
  private final Cards cards;
  private final BarePages bare;
  private final Farewell farewell;

  FromMemory(
      HostBook hosts,
      Snapshots snapshots,
      Library library,
      AssetFiles assets,
      Images images,
      Cards cards,
      BarePages bare,
      Farewell farewell) {
    this.hosts = hosts;
    this.snapshots = snapshots;
    this.library = library;
    this.assets = assets;
    this.images = images;
    this.cards = cards;
    this.bare = bare;
    this.farewell = farewell;
  }

  /// The answer, if all that it takes is in memory.
  Optional<Reply> reply(Request request, Route route) {
    if (route instanceof Route.AssetNamed(var name)) {
      return assets.known(name).map(it -> it.reply(request));
    }
    var owner = hosts.known(request.host());
    if (owner.isPresent()) {
      return snapshots
          .ready(owner.get())
          .filter(it -> it.answersAt(request.host()))
          .flatMap(it -> reply(request, route, it));
    }
    return hosts.isUnknown(request.host())
        ? Optional.of(bare.of(421).reply(request))
        : Optional.empty();
  }

  private Optional<Reply> reply(Request request, Route route, Snapshot snapshot) {
    var closed = farewell.reply(request, route, snapshot);
    if (closed.isPresent()) return closed;
    return Forwarding.ahead(request, route, snapshot)
        .or(() ->
            known(request, route, snapshot).map(it -> Forwarding.instead(request, snapshot, it)))
        .filter(it -> !SecondLook.isDue(it));
  }

  private Optional<Reply> known(Request request, Route route, Snapshot snapshot) {
    if (route instanceof Route.Image(var id, var file)) {
      return images.known(snapshot.account(), id, file).map(it -> it.reply(request));
    }
    if (route instanceof Route.ShowCard || route instanceof Route.EpisodeCard) {
      return cards.known(snapshot, route).map(it -> it.reply(request));
    }
    return library.known(snapshot, route).map(it -> it.reply(request));
  }
}
