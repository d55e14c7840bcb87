package fm.podwright.publisher.site;

import fm.podwright.domain.feed.ChaptersFile;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import io.netty.handler.codec.http.HttpHeaderNames;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What machines read of a show's site: the feed, and what crawlers ask for.
@Singleton
class SiteFiles {
  private static final String FEED_AGE = "public, max-age=60, must-revalidate";

  /// The RSS feed, the same bytes on every host of the show.
  Document feed(Snapshot snapshot) {
    var feed = snapshot.feed();
    var headers =
        Fields.of("application/rss+xml; charset=utf-8", FEED_AGE)
            .set("Link", links(feed))
            .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    return Document.found(feed.rss(), headers, feed.lastModified());
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

  /// The pages of the show.
  Document sitemap(Snapshot snapshot) {
    var site = snapshot.feed().site();
    var episodes = snapshot.items().stream().map(item -> site.episode(item.episode().slug()));
    var text =
        Stream.of(
                Stream.of(site.home(), site.home().resolve("/about")),
                episodes,
                people(snapshot),
                topics(snapshot))
            .flatMap(it -> it)
            .map(SiteFiles::location)
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

  /// Slugs and hosts need no escaping.
  private static String location(URI page) {
    return "  <url><loc>" + page.toASCIIString() + "</loc></url>";
  }

  private static Document file(String text, String type) {
    return Document.page(
        text.getBytes(StandardCharsets.UTF_8), Fields.of(type, Fields.REVALIDATED));
  }
}
