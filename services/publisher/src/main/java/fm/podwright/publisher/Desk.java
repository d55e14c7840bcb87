package fm.podwright.publisher;

import fm.podwright.domain.site.Site;
import fm.podwright.publisher.card.Cards;
import fm.podwright.publisher.embed.OEmbed;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Front;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.image.Images;
import fm.podwright.publisher.media.AudioSite;
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

  private final FromMemory memory;
  private final HostBook hosts;
  private final Snapshots snapshots;
  private final SecondLook secondLook;
  private final Library library;
  private final AssetFiles assets;
  private final Images images;
  private final Cards cards;
  private final AudioSite audio;
  private final PreviewSite previews;
  private final SearchSite search;
  private final OEmbed oembed;
  private final BarePages bare;
  private final Farewell farewell;
  private final Complaints complaints;
  private final Counters counters;
  private final Bounds bounds;

  Desk(
      FromMemory memory,
      HostBook hosts,
      Snapshots snapshots,
      SecondLook secondLook,
      Library library,
      AssetFiles assets,
      Images images,
      Cards cards,
      AudioSite audio,
      PreviewSite previews,
      SearchSite search,
      OEmbed oembed,
      BarePages bare,
      Farewell farewell,
      Complaints complaints,
      Counters counters,
      Bounds bounds) {
    this.memory = memory;
    this.hosts = hosts;
    this.snapshots = snapshots;
    this.secondLook = secondLook;
    this.library = library;
    this.assets = assets;
    this.images = images;
    this.cards = cards;
    this.audio = audio;
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
    var reply = memory.reply(request, route);
    reply.ifPresent(it -> counters.fromMemory(route, it.status()));
    return reply;
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
    var known = known(request, route, snapshot);
    if (!SecondLook.isDue(known)) return known;
    return secondLook
        .at(request, route, snapshot, known)
        .map(it -> farewell.reply(request, route, it).orElseGet(() -> known(request, route, it)))
        .orElse(known);
  }

  private Reply known(Request request, Route route, Snapshot snapshot) {
    return Forwarding.ahead(request, route, snapshot)
        .orElseGet(() -> Forwarding.instead(request, snapshot, found(request, route, snapshot)));
  }

  private Reply found(Request request, Route route, Snapshot snapshot) {
    return find(request, route, snapshot)
        .orElseGet(() -> library.notFound(snapshot).reply(request));
  }

  private Optional<Reply> find(Request request, Route route, Snapshot snapshot) {
    return switch (route) {
      case Route.Audio(var episode, var media, _) -> audio.find(request, snapshot, episode, media);
      case Route.Image(var id, var file) ->
          images.find(snapshot.account(), id, file).map(it -> it.reply(request));
      case Route.ShowCard(), Route.EpisodeCard(_) ->
          cards.find(snapshot, route).map(it -> it.reply(request));
      case Route.PreviewPage(var token) ->
          previews.page(snapshot, token).map(it -> it.reply(request));
      case Route.PreviewAudio(var token) -> previews.audio(request, snapshot, token);
      case Route.Favicon() -> favicon(snapshot);
      case Route.Report() -> Optional.of(complaints.reply(request, snapshot));
      case Route.Search asked -> Optional.of(search.page(request, snapshot, asked).reply(request));
      case Route.OEmbed() -> Optional.of(oembed.answer(request, snapshot));
      case Route.RssFeed(), Route.FeedPage(_), Route.JsonFeed() ->
          document(request, route, snapshot);
      case Route.Home(_), Route.EpisodeAt(_), Route.About() -> document(request, route, snapshot);
      case Route.EmbedAt(_, _), Route.OwnPageAt(_) -> document(request, route, snapshot);
      case Route.ChaptersOf(_), Route.TranscriptOf(_, _) -> document(request, route, snapshot);
      case Route.People(), Route.PersonAt(_, _) -> document(request, route, snapshot);
      case Route.Topics(), Route.TopicAt(_, _) -> document(request, route, snapshot);
      case Route.Robots(), Route.Sitemap(), Route.OpenSearch() ->
          document(request, route, snapshot);
      case Route.Look(_), Route.Manifest() -> document(request, route, snapshot);
      case Route.AssetNamed(_), Route.Nowhere() -> document(request, route, snapshot);
    };
  }

  private Optional<Reply> document(Request request, Route route, Snapshot snapshot) {
    return Optional.of(library.get(snapshot, route).reply(request));
  }

  private static Optional<Reply> favicon(Snapshot snapshot) {
    return snapshot
        .feed()
        .show()
        .artwork()
        .map(it -> Forwarding.redirect(302, Site.imagePath(it, it.atLeast(64))));
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
