package fm.podwright.publisher.site;

import fm.podwright.domain.feed.ChaptersFile;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.site.Departure;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import fm.podwright.templates.site.LookSheet;
import fm.podwright.templates.site.WebManifest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What machines read of a show's site: the feed, and what crawlers ask for.
@Singleton
class SiteFiles {
  private static final String UTF_8 = "; charset=utf-8";
  private static final String FEED_AGE = "public, max-age=60, must-revalidate";

  /// The RSS feed, the same bytes on every host of the show. One that has moved says so in both
  /// ways that apps know: by the status, and in its own words for those that read on.
  Document feed(Snapshot snapshot) {
    var feed = snapshot.feed();
    var headers = fields("application/rss+xml", feed.site().feed()).set("Link", links(feed));
    return snapshot
        .departure()
        .map(it -> moved(snapshot.rss(), headers, it))
        .orElseGet(() -> Document.found(snapshot.rss(), headers, feed.lastModified()));
  }

  private static Document moved(byte[] bytes, HttpHeaders headers, Departure departure) {
    headers.set(HttpHeaderNames.LOCATION, departure.feed().toASCIIString());
    return Document.instead(301, bytes, headers);
  }

  /// The chapters of an episode as apps read them, from web pages too.
  Document chapters(Snapshot snapshot, FeedItem item) {
    var headers =
        Fields.of(ChaptersFile.TYPE, FEED_AGE)
            .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    return Document.page(ChaptersFile.of(snapshot.feed(), item), headers);
  }

  /// WebSub (4): exactly one self, which is the topic, and every hub.
  private static String links(Feed feed) {
    var self = "<" + feed.site().feed() + ">; rel=\"self\"";
    return feed.extras().distribution().hubs().stream()
        .map(hub -> ", <" + hub.toASCIIString() + ">; rel=\"hub\"")
        .collect(Collectors.joining("", self, ""));
  }

  /// The colours of a show; the sheet's name says all that is in it.
  Document look(LookSheet sheet) {
    return Document.found(
        sheet.css().getBytes(StandardCharsets.UTF_8),
        Fields.of("text/css; charset=utf-8", Fields.IMMUTABLE),
        Instant.EPOCH);
  }

  /// An archive page of the RSS feed, if it is out; it has moved where the feed has. It has no
  /// date: that of the show changes with every other page.
  Optional<Document> feed(Snapshot snapshot, int page) {
    var feed = snapshot.feed();
    var headers = fields("application/rss+xml", feed.site().feed(page));
    return feed.rss(page).map(bytes -> page(snapshot, bytes, headers));
  }

  /// The JSON Feed.
  Document json(Snapshot snapshot) {
    var feed = snapshot.feed();
    var headers = fields("application/feed+json", feed.site().jsonFeed());
    return page(snapshot, feed.json(), headers);
  }

  private static Document page(Snapshot snapshot, byte[] bytes, HttpHeaders headers) {
    return snapshot
        .departure()
        .map(it -> moved(bytes, headers, it))
        .orElseGet(() -> Document.page(bytes, headers));
  }

  private static HttpHeaders fields(String type, URI self) {
    return Fields.of(type + UTF_8, FEED_AGE)
        .set("Link", "<" + self + ">; rel=\"self\"")
        .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
  }

  /// What crawlers may do: all but look at previews.
  Document robots(Snapshot snapshot) {
    var site = snapshot.feed().site();
    var text =
        """
        User-agent: *
        Disallow: /preview/
        Disallow: /private/
        Disallow: /search

        Sitemap: %s
        """
            .formatted(site.home().resolve("/sitemap.xml"));
    return file(text, "text/plain; charset=utf-8");
  }

  /// The pages of the show, each with the moment of its last change as far as one is known.
  Document sitemap(Snapshot snapshot) {
    var site = snapshot.feed().site();
    var pages = Stream.<String>builder();
    pages.add(location(site.home(), Optional.of(snapshot.feed().lastModified())));
    pages.add(location(site.home().resolve("/about"), Optional.empty()));
    snapshot.items().stream()
        .map(item -> location(site.episode(item.episode().slug()), Optional.of(item.date())))
        .forEach(pages);
    Stream.concat(people(snapshot), topics(snapshot))
        .map(page -> location(page, Optional.empty()))
        .forEach(pages);
    snapshot.pages().stream()
        .map(page -> location(site.home().resolve(page.path()), Optional.of(page.changed())))
        .forEach(pages);
    var text =
        pages
            .build()
            .collect(
                Collectors.joining(
                    "\n",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                    """,
                    "\n</urlset>\n"));
    return file(text, "application/xml; charset=utf-8");
  }

  private static Stream<URI> people(Snapshot snapshot) {
    var site = snapshot.feed().site();
    var people = snapshot.directory().people();
    var list = people.stream().limit(1).map(_ -> site.home().resolve("/people"));
    return Stream.concat(list, people.stream().map(it -> site.person(it.person().slug())));
  }

  private static Stream<URI> topics(Snapshot snapshot) {
    var site = snapshot.feed().site();
    var topics = snapshot.directory().topics();
    var list = topics.stream().limit(1).map(_ -> site.home().resolve("/topics"));
    return Stream.concat(list, topics.stream().map(it -> site.topic(it.topic().slug())));
  }

  /// How browsers search the show from their address bar (OpenSearch 1.1).
  Document openSearch(Snapshot snapshot) {
    var site = snapshot.feed().site();
    var title = escaped(snapshot.feed().show().title());
    var text =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>%s</ShortName>
          <Description>%s</Description>
          <InputEncoding>UTF-8</InputEncoding>
          <Url type="text/html" template="%s?q={searchTerms}"/>
        </OpenSearchDescription>
        """
            .formatted(escaped(shortName(snapshot)), title, site.home().resolve("/search"));
    return file(text, "application/opensearchdescription+xml; charset=utf-8");
  }

  /// At most 16 characters are taken.
  private static String shortName(Snapshot snapshot) {
    var title = snapshot.feed().show().title().strip();
    var length = Math.min(16, title.codePointCount(0, title.length()));
    return title.substring(0, title.offsetByCodePoints(0, length)).strip();
  }

  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /// What a phone shows of the site on its home screen.
  Document manifest(Snapshot snapshot) {
    return file(
        WebManifest.of(snapshot.frame()).toString(), "application/manifest+json; charset=utf-8");
  }

  /// Slugs and hosts need no escaping.
  private static String location(URI page, Optional<Instant> changed) {
    var moment =
        changed
            .map(it -> "<lastmod>" + it.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>")
            .orElse("");
    return "  <url><loc>" + page.toASCIIString() + "</loc>" + moment + "</url>";
  }

  private static Document file(String text, String type) {
    return Document.page(
        text.getBytes(StandardCharsets.UTF_8), Fields.of(type, Fields.REVALIDATED));
  }
}
