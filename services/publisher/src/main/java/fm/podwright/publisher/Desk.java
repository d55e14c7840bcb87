package fm.podwright.publisher;

import fm.podwright.core.episode.StoredEnclosure;
import fm.podwright.domain.site.Site;
import fm.podwright.publisher.card.Cards;
import fm.podwright.publisher.embed.OEmbed;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Front;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.image.Images;
import fm.podwright.publisher.media.Listened;
import fm.podwright.publisher.preview.PreviewSite;
import fm.podwright.publisher.search.SearchSite;
import fm.podwright.publisher.site.AssetFiles;
import fm.podwright.publisher.site.BarePages;
import fm.podwright.publisher.site.HostBook;
import fm.podwright.publisher.site.Library;
import fm.podwright.publisher.site.Snapshot;
import fm.podwright.publisher.site.Snapshots;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers every request on the public port: finds the show by its host, then what the path names.
@Singleton
final class Desk implements Front {
  private static final Logger log = LoggerFactory.getLogger(Desk.class);

  private final HostBook hosts;
  private final Snapshots snapshots;
  private final Library library;
  private final AssetFiles assets;
  private final Images images;
  private final Cards cards;
  private final Listened listened;
  private final PreviewSite previews;
  private final SearchSite search;
  private final OEmbed oembed;
  private final BarePages bare;
  private final Farewell farewell;
  private final Complaints complaints;
  private final Counters counters;
  private final Bounds bounds;

  Desk(
      HostBook hosts,
      Snapshots snapshots,
      Library library,
      AssetFiles assets,
      Images images,
      Cards cards,
      Listened listened,
      PreviewSite previews,
      SearchSite search,
      OEmbed oembed,
      BarePages bare,
      Farewell farewell,
      Complaints complaints,
      Counters counters,
      Bounds bounds) {
    this.hosts = hosts;
    this.snapshots = snapshots;
    this.library = library;
    this.assets = assets;
    this.images = images;
    this.cards = cards;
    this.listened = listened;
    this.previews = previews;
    this.search = search;
    this.oembed = oembed;
    this.bare = bare;
    this.farewell = farewell;
    this.complaints = complaints;
    this.counters = counters;
    this.bounds = bounds;
  }

  @Override
  public Optional<Reply> immediately(Request request) {
    var route = Route.of(request.path(), request.query());
    var reply = inMemory(request, route);
    reply.ifPresent(it -> counters.fromMemory(route, it.status()));
    return reply;
  }

  private Optional<Reply> inMemory(Request request, Route route) {
    if (route instanceof Route.AssetNamed(var name)) {
      return assets.known(name).map(it -> it.reply(request));
    }
    var owner = hosts.known(request.host());
    if (owner.isPresent()) {
      return snapshots
          .ready(owner.get())
          .filter(it -> it.answersAt(request.host()))
          .flatMap(it -> inMemory(request, route, it));
    }
    return hosts.isUnknown(request.host())
        ? Optional.of(bare.of(421).reply(request))
        : Optional.empty();
  }

  private Optional<Reply> inMemory(Request request, Route route, Snapshot snapshot) {
    var closed = farewell.reply(request, route, snapshot);
    if (closed.isPresent()) return closed;
    return Forwarding.ahead(request, route, snapshot)
        .or(() ->
            known(request, route, snapshot).map(it -> Forwarding.instead(request, snapshot, it)));
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

  @Override
  public Reply answer(Request request) {
    var route = Route.of(request.path(), request.query());
    var reply = answer(request, route);
    counters.made(route, reply.status());
    return reply;
  }

  private Reply answer(Request request, Route route) {
    if (!bounds.allow(request)) return bare.of(429).reply(request);
    try {
      if (route instanceof Route.AssetNamed(var name)) return asset(request, name);
      return snapshot(request.host())
          .map(it -> reply(request, route, it))
          .orElseGet(() -> bare.of(421).reply(request));
    } catch (Unavailable e) {
      log.atDebug()
          .addKeyValue("kind", route.kind())
          .setCause(e)
          .log("an answer is to be had later");
      return bare.of(503).reply(request);
    } catch (RuntimeException e) {
      log.atError().addKeyValue("kind", route.kind()).setCause(e).log("an answer failed");
      return bare.of(500).reply(request);
    }
  }

  private Reply asset(Request request, String name) {
    return assets
        .find(name)
        .map(it -> it.reply(request))
        .orElseGet(() -> plain(404, "There is no such file.\n"));
  }

  /// The show at a host. One that is not there, as far as is known here, has lost the host, or has
  /// just got it: the database knows.
  private Optional<Snapshot> snapshot(String host) {
    var found = hosts.find(host).map(snapshots::find);
    if (found.isEmpty() || found.get().answersAt(host)) return found;
    return hosts.again(host).map(snapshots::find);
  }

  private Reply reply(Request request, Route route, Snapshot snapshot) {
    return farewell
        .reply(request, route, snapshot)
        .orElseGet(() -> ofShow(request, route, snapshot));
  }

  private Reply ofShow(Request request, Route route, Snapshot snapshot) {
    return Forwarding.ahead(request, route, snapshot)
        .orElseGet(() -> Forwarding.instead(request, snapshot, found(request, route, snapshot)));
  }

  private Reply found(Request request, Route route, Snapshot snapshot) {
    return switch (route) {
      case Route.Audio audio -> audio(request, snapshot, audio);
      case Route.Image(var id, var file) ->
          shown(request, snapshot, images.find(snapshot.account(), id, file));
      case Route.PreviewPage(var token) -> shown(request, snapshot, previews.page(snapshot, token));
      case Route.PreviewAudio(var token) ->
          previews
              .audio(request, snapshot, token)
              .orElseGet(() -> library.notFound(snapshot).reply(request));
      case Route.Favicon() -> favicon(request, snapshot);
      case Route.Report() -> complaints.reply(request, snapshot);
      case Route.FeedPage(_), Route.JsonFeed() -> library.get(snapshot, route).reply(request);
      case Route.Search asked -> search.page(request, snapshot, asked).reply(request);
      case Route.Home(_), Route.EpisodeAt(_), Route.About(), Route.RssFeed() ->
          library.get(snapshot, route).reply(request);
      case Route.OEmbed() -> oembed.answer(request, snapshot);
      case Route.EmbedAt(_, _) -> library.get(snapshot, route).reply(request);
      case Route.People(), Route.PersonAt(_, _), Route.Topics(), Route.TopicAt(_, _) ->
          library.get(snapshot, route).reply(request);
      case Route.ChaptersOf(_), Route.TranscriptOf(_, _) ->
          library.get(snapshot, route).reply(request);
      case Route.Robots(),
          Route.Sitemap(),
          Route.OpenSearch(),
          Route.AssetNamed(_),
          Route.Nowhere() ->
          library.get(snapshot, route).reply(request);
      case Route.ShowCard(), Route.EpisodeCard(_) ->
          shown(request, snapshot, cards.find(snapshot, route));
      case Route.OwnPageAt(_), Route.Look(_), Route.Manifest() ->
          library.get(snapshot, route).reply(request);
    };
  }

  /// Audio that is not known here may be what another publisher's feed has told of a moment ago:
  /// the database knows.
  private Reply audio(Request request, Snapshot snapshot, Route.Audio audio) {
    return heard(request, snapshot, audio)
        .or(() ->
            hosts.find(request.host()).flatMap(it -> heard(request, snapshots.again(it), audio)))
        .orElseGet(() -> library.notFound(snapshot).reply(request));
  }

  private Optional<Reply> heard(Request request, Snapshot snapshot, Route.Audio audio) {
    return snapshot
        .enclosure(audio.episode(), audio.media())
        .filter(it -> it.enclosure().url().getRawPath().equals(request.path()))
        .map(it ->
            it.live() ? listened.play(request, snapshot, it) : withdrawn(request, snapshot, it));
  }

  private Reply withdrawn(Request request, Snapshot snapshot, StoredEnclosure stored) {
    listened.refused(request, snapshot, stored);
    return plain(410, "This episode was withdrawn.\n");
  }

  private Reply favicon(Request request, Snapshot snapshot) {
    var artwork = snapshot.feed().show().artwork();
    if (artwork.isEmpty()) return library.notFound(snapshot).reply(request);
    var path = Site.imagePath(artwork.get(), artwork.get().atLeast(64));
    return Forwarding.redirect(302, path);
  }

  private Reply shown(Request request, Snapshot snapshot, Optional<Document> document) {
    return document.orElseGet(() -> library.notFound(snapshot)).reply(request);
  }

  private static Reply plain(int status, String text) {
    var headers = Fields.of("text/plain; charset=utf-8", "no-cache");
    return new Reply.Whole(status, headers, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Reply refusal(int status) {
    counters.refused(status);
    return bare.of(status).whole();
  }
}
