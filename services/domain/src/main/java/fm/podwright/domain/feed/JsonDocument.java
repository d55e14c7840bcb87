package fm.podwright.domain.feed;

import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.site.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes a feed as JSON Feed 1.1. What it has no word for stands under `_podcast`, named as in the
/// podcast namespace.
final class JsonDocument {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";
  private static final String NAMESPACE = "https://podcastindex.org/namespace/1.0";

  private final Feed feed;
  private final Site site;

  private JsonDocument(Feed feed) {
    this.feed = feed;
    this.site = feed.site();
  }

  static byte[] of(Feed feed, List<FeedItem> items) {
    return Json.bytes(new JsonDocument(feed).document(items));
  }

  private Map<String, Object> document(List<FeedItem> items) {
    var show = feed.show();
    var about = show.about();
    var document = new LinkedHashMap<String, Object>();
    document.put("version", VERSION);
    document.put("title", show.title());
    document.put("home_page_url", about.link().orElse(site.home()).toASCIIString());
    document.put("feed_url", site.jsonFeed().toASCIIString());
    if (!about.description().isBlank()) document.put("description", about.description());
    show.artwork().ifPresent(it -> document.put("icon", RssDocument.image(site, it)));
    show.artwork().ifPresent(it -> document.put("favicon", image(it, 64)));
    document.put("language", show.listing().language().toLanguageTag());
    if (!author().isBlank()) document.put("authors", List.of(Map.of("name", author())));
    if (feed.extras().tags().complete()) document.put("expired", true);
    document.put("_podcast", podcast());
    document.put("items", items.stream().map(this::item).toList());
    return document;
  }

  private String author() {
    var author = feed.show().about().author();
    return author.isBlank() ? feed.show().owner().name() : author;
  }

  private Map<String, Object> podcast() {
    var tags = feed.extras().tags();
    var podcast = new LinkedHashMap<String, Object>();
    podcast.put("about", NAMESPACE);
    podcast.put("guid", feed.show().guid());
    podcast.put("medium", tags.medium().code());
    podcast.put("locked", tags.locked());
    podcast.put("rss", site.feed().toASCIIString());
    return podcast;
  }

  private Map<String, Object> item(FeedItem item) {
    var words = item.episode().words();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", item.guid().value());
    json.put("url", site.episode(item.episode().slug()).toASCIIString());
    json.put("title", words.title());
    if (item.notes().isEmpty()) json.put("content_text", words.summary());
    else json.put("content_html", item.notes().html());
    if (!words.summary().isBlank()) json.put("summary", words.summary());
    item.extras()
        .artwork()
        .or(() -> feed.show().artwork())
        .ifPresent(it -> json.put("image", RssDocument.image(site, it)));
    json.put("date_published", item.date());
    authors(json, item);
    var topics = item.extras().topics().stream().map(Topic::name).toList();
    if (!topics.isEmpty()) json.put("tags", topics);
    json.put("attachments", List.of(attachment(item)));
    return json;
  }

  private void authors(Map<String, Object> json, FeedItem item) {
    var authors = people(item).map(this::author).toList();
    if (!authors.isEmpty()) json.put("authors", authors);
  }

  private Stream<Credit> people(FeedItem item) {
    var own = item.extras().people();
    return own.isEmpty() ? feed.extras().people().stream() : own.stream();
  }

  private Map<String, Object> author(Credit credit) {
    var person = credit.person();
    var json = new LinkedHashMap<String, Object>();
    json.put("name", person.name());
    json.put("url", person.website().orElseGet(() -> site.person(person.slug())).toASCIIString());
    person.portrait().ifPresent(it -> json.put("avatar", image(it, 512)));
    return json;
  }

  private Map<String, Object> attachment(FeedItem item) {
    var audio = item.enclosure();
    var json = new LinkedHashMap<String, Object>();
    json.put("url", audio.url().toASCIIString());
    json.put("mime_type", audio.type().mimeType());
    json.put("size_in_bytes", audio.bytes());
    json.put("duration_in_seconds", audio.duration().plusMillis(500).toSeconds());
    return json;
  }

  private String image(Artwork artwork, int pixels) {
    return site.image(artwork, artwork.atLeast(pixels)).toASCIIString();
  }
}
