package fm.podwright.publisher.site;

import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Theme;
import fm.podwright.publisher.Route;
import fm.podwright.publisher.Unavailable;
import fm.podwright.publisher.http.Document;
import fm.podwright.templates.site.LookSheet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// The documents of shows by what is asked for. What is not there is one document for all paths, so
/// that nobody can fill the memory with names.
@Singleton
public class Library {
  private static final String NOT_FOUND = "404";
  private static final String GONE = "410";
  private static final List<Route> ASKED_FOR_MOST = List.of(new Route.RssFeed(), new Route.Home(1));

  private final Documents documents;
  private final SitePages pages;
  private final CompanyPages company;
  private final SiteFiles files;
  private final TranscriptFiles transcripts;

  Library(
      Documents documents,
      SitePages pages,
      CompanyPages company,
      SiteFiles files,
      TranscriptFiles transcripts) {
    this.documents = documents;
    this.pages = pages;
    this.company = company;
    this.files = files;
    this.transcripts = transcripts;
  }

  /// The document, if it was rendered; never waits.
  public Optional<Document> known(Snapshot snapshot, Route route) {
    return documents.find(snapshot, name(snapshot, route));
  }

  /// The document, rendered now unless it was; of a route that names none, the page that says so.
  public Document get(Snapshot snapshot, Route route) {
    if (route instanceof Route.Look(var file)) return look(snapshot, file);
    try {
      return documents.get(snapshot, name(snapshot, route), () -> render(snapshot, route));
    } catch (Unavailable e) {
      return withoutDatabase(snapshot, route)
          .or(() -> documents.last(snapshot, name(snapshot, route)))
          .orElseThrow(() -> e);
    }
  }

  /// An episode's page is told from memory but for its transcript; what lacks that is not kept.
  private Optional<Document> withoutDatabase(Snapshot snapshot, Route route) {
    if (!(route instanceof Route.EpisodeAt(var slug))) return Optional.empty();
    var place = snapshot.place(slug);
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(pages.episode(snapshot, place.getAsInt(), Optional.empty()));
  }

  /// Renders of a newer snapshot what is asked for most, as far as the older one had it in memory.
  void prepare(Snapshot older, Snapshot newer) {
    for (var route : ASKED_FOR_MOST) {
      if (known(older, route).isPresent()) get(newer, route);
    }
  }

  /// Renders what is asked for most, unless it was.
  void prepare(Snapshot snapshot) {
    ASKED_FOR_MOST.forEach(route -> get(snapshot, route));
  }

  /// The page for what is not there.
  public Document notFound(Snapshot snapshot) {
    return documents.get(snapshot, NOT_FOUND, () -> pages.notFound(snapshot));
  }

  /// The style sheet of that name. Another show's, or one from before a change, is made for whoever
  /// asks and not kept.
  private Document look(Snapshot snapshot, String file) {
    if (file.equals(snapshot.sheet())) {
      return documents.get(
          snapshot, "look", () -> files.look(LookSheet.of(snapshot.facade().look())));
    }
    return LookSheet.named(file).map(files::look).orElseGet(() -> notFound(snapshot));
  }

  private static String name(Snapshot snapshot, Route route) {
    return switch (route) {
      case Route.RssFeed() -> "feed";
      case Route.FeedPage(var page) -> page <= snapshot.feed().pages() ? "feed " + page : NOT_FOUND;
      case Route.JsonFeed() -> "json feed";
      case Route.Home(var page) -> page <= SitePages.pages(snapshot) ? "home " + page : NOT_FOUND;
      case Route.EpisodeAt(var slug) -> name(snapshot, slug);
      case Route.ChaptersOf(var slug) -> chapters(snapshot, slug);
      case Route.TranscriptOf(var slug, var format) ->
          hasTranscript(snapshot, slug, format)
              ? "transcript " + slug + "." + format.extension()
              : NOT_FOUND;
      case Route.About() -> "about";
      case Route.People(), Route.PersonAt(_, _), Route.Topics(), Route.TopicAt(_, _) ->
          CompanyPages.isThere(snapshot, route) ? route.toString() : NOT_FOUND;
      case Route.OwnPageAt(var slug) ->
          snapshot.page(slug).isPresent() ? "page " + slug : NOT_FOUND;
      case Route.Look(var file) -> file.equals(snapshot.sheet()) ? "look" : sheet(file);
      case Route.Manifest() -> "manifest";
      case Route.Robots() -> "robots";
      case Route.Sitemap() -> "sitemap";
      case Route.OpenSearch() -> "opensearch";
      case Route.Nowhere() -> NOT_FOUND;
      case Route.Audio(_, _, _), Route.Image(_, _), Route.AssetNamed(_) -> "";
      case Route.ShowCard(), Route.EpisodeCard(_) -> "";
      case Route.Favicon(), Route.Search(_, _), Route.PreviewPage(_), Route.PreviewAudio(_) -> "";
      case Route.OEmbed(), Route.Report() -> "";
      case Route.EmbedAt(var slug, var theme) ->
          snapshot.embeddable(slug).isPresent()
              ? "embed " + theme.code() + " " + slug
              : name(snapshot, slug);
    };
  }

  private static boolean hasTranscript(Snapshot snapshot, Slug slug, TranscriptFormat format) {
    return item(snapshot, slug)
        .filter(it -> it.extras().transcripts().contains(format))
        .isPresent();
  }

  private static Optional<FeedItem> item(Snapshot snapshot, Slug slug) {
    var place = snapshot.place(slug);
    return place.isEmpty() ? Optional.empty() : Optional.of(snapshot.items().get(place.getAsInt()));
  }

  private static String name(Snapshot snapshot, Slug slug) {
    if (snapshot.place(slug).isPresent()) return "episode " + slug;
    return snapshot.isGone(slug.value()) ? GONE : NOT_FOUND;
  }

  private static String chapters(Snapshot snapshot, Slug slug) {
    if (snapshot.chapters(slug).isPresent()) return "chapters " + slug;
    return snapshot.isGone(slug.value()) ? GONE : NOT_FOUND;
  }

  private Document render(Snapshot snapshot, Route route) {
    return switch (route) {
      case Route.RssFeed() -> files.feed(snapshot);
      case Route.FeedPage(var page) ->
          files.feed(snapshot, page).orElseGet(() -> pages.notFound(snapshot));
      case Route.JsonFeed() -> files.json(snapshot);
      case Route.Home(var page) ->
          page <= SitePages.pages(snapshot) ? pages.home(snapshot, page) : pages.notFound(snapshot);
      case Route.EpisodeAt(var slug) -> episode(snapshot, slug);
      case Route.ChaptersOf(var slug) ->
          snapshot
              .chapters(slug)
              .map(it -> files.chapters(snapshot, it))
              .orElseGet(() -> absent(snapshot, slug));
      case Route.TranscriptOf(var slug, var format) ->
          item(snapshot, slug)
              .flatMap(item -> transcripts.file(snapshot, item, format))
              .orElseGet(() -> pages.notFound(snapshot));
      case Route.About() -> pages.about(snapshot);
      case Route.People(), Route.PersonAt(_, _), Route.Topics(), Route.TopicAt(_, _) ->
          company.of(snapshot, route).orElseGet(() -> pages.notFound(snapshot));
      case Route.OwnPageAt(var slug) ->
          snapshot
              .page(slug)
              .map(page -> pages.own(snapshot, page))
              .orElseGet(() -> pages.notFound(snapshot));
      case Route.EmbedAt(var slug, var theme) -> embed(snapshot, slug, theme);
      case Route.OEmbed(), Route.Report() -> pages.notFound(snapshot);
      case Route.Robots() -> files.robots(snapshot);
      case Route.Sitemap() -> files.sitemap(snapshot);
      case Route.Manifest() -> files.manifest(snapshot);
      case Route.ShowCard(), Route.EpisodeCard(_), Route.Look(_) -> pages.notFound(snapshot);
      case Route.OpenSearch() -> files.openSearch(snapshot);
      case Route.Audio(_, _, _), Route.Image(_, _), Route.AssetNamed(_), Route.Favicon() ->
          pages.notFound(snapshot);
      case Route.PreviewPage(_), Route.PreviewAudio(_), Route.Search(_, _), Route.Nowhere() ->
          pages.notFound(snapshot);
    };
  }

  private static String sheet(String file) {
    return LookSheet.named(file).isPresent() ? "" : NOT_FOUND;
  }

  private Document episode(Snapshot snapshot, Slug slug) {
    var place = snapshot.place(slug);
    if (place.isPresent()) return episode(snapshot, place.getAsInt());
    return absent(snapshot, slug);
  }

  private Document absent(Snapshot snapshot, Slug slug) {
    return snapshot.isGone(slug.value()) ? pages.gone(snapshot) : pages.notFound(snapshot);
  }

  private Document episode(Snapshot snapshot, int place) {
    return pages.episode(snapshot, place, transcripts.find(snapshot, snapshot.items().get(place)));
  }

  private Document embed(Snapshot snapshot, Slug slug, Theme theme) {
    var place = snapshot.embeddable(slug);
    if (place.isPresent()) return pages.embed(snapshot, place.getAsInt(), theme);
    return absent(snapshot, slug);
  }
}
