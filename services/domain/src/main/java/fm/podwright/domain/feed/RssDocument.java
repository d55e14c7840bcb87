package fm.podwright.domain.feed;

import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Category;
import fm.podwright.domain.show.Owner;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Txt;
import fm.podwright.domain.site.Site;
import java.net.URI;

/// Writes a feed as RSS 2.0 with the tags of Apple, PSP-1 and the podcast namespace.
final class RssDocument {
  private static final int MAX_DESCRIPTION_BYTES = 4000;
  private static final String ELLIPSIS = "…";

  private final Xml xml = new Xml();
  private final Feed feed;
  private final Show show;
  private final Site site;

  private RssDocument(Feed feed) {
    this.feed = feed;
    this.show = feed.show();
    this.site = feed.site();
  }

  static byte[] of(Feed feed) {
    return new RssDocument(feed).write();
  }

  private byte[] write() {
    xml.open("rss", Namespace.rootAttributes()).open("channel");
    words();
    show.artwork().ifPresent(this::artwork);
    itunes();
    podcast();
    var items = new RssItems(xml, show, site);
    feed.items().forEach(items::write);
    return xml.close().close().bytes();
  }

  private void words() {
    var about = show.about();
    var self = site.feed().toASCIIString();
    xml.empty("atom:link", "href", self, "rel", "self", "type", "application/rss+xml");
    for (var hub : feed.extras().distribution().hubs()) {
      xml.empty("atom:link", "href", hub.toASCIIString(), "rel", "hub");
    }
    xml.text("title", about.title())
        .text("link", page().toASCIIString())
        .text("description", Bytes.cut(about.description(), MAX_DESCRIPTION_BYTES, ELLIPSIS))
        .text("language", show.listing().language().toLanguageTag());
    if (!about.copyright().isBlank()) xml.text("copyright", about.copyright());
    xml.text("lastBuildDate", Dates.rfc2822(feed.lastModified())).text("generator", "Podwright");
  }

  private URI page() {
    return show.about().link().orElse(site.home());
  }

  private void artwork(Artwork artwork) {
    var image = image(site, artwork);
    xml.open("image")
        .text("url", image)
        .text("title", show.title())
        .text("link", page().toASCIIString())
        .close()
        .empty("itunes:image", "href", image);
  }

  private void itunes() {
    var listing = show.listing();
    if (!author().isBlank()) xml.text("itunes:author", author());
    owner(show.owner());
    category(listing.category());
    xml.text("itunes:explicit", Boolean.toString(listing.explicit()))
        .text("itunes:type", listing.type().code());
  }

  private String author() {
    var author = show.about().author();
    return author.isBlank() ? show.owner().name() : author;
  }

  private void owner(Owner owner) {
    if (owner.name().isBlank() && !owner.shown()) return;
    xml.open("itunes:owner");
    if (!owner.name().isBlank()) xml.text("itunes:name", owner.name());
    if (owner.shown()) xml.text("itunes:email", owner.email().value());
    xml.close();
  }

  private void category(Category category) {
    if (category.subcategory().isEmpty()) {
      xml.empty("itunes:category", "text", category.name());
      return;
    }
    xml.open("itunes:category", "text", category.name())
        .empty("itunes:category", "text", category.subcategory().get())
        .close();
  }

  /// `podcast:locked` says no: whoever wants to leave can import this feed elsewhere at once.
  private void podcast() {
    var owner = show.owner();
    xml.text("podcast:guid", show.guid().toString());
    if (owner.shown()) xml.text("podcast:locked", "no", "owner", owner.email().value());
    else xml.text("podcast:locked", "no");
    xml.text("podcast:medium", "podcast");
    if (feed.extras().distribution().podping()) {
      xml.empty("podcast:podping", "usesPodping", "true");
    }
    show.txts().forEach(this::txt);
    new RssPeople(xml, site).write(feed.extras().people());
  }

  private void txt(Txt txt) {
    if (txt.purpose().isEmpty()) xml.text("podcast:txt", txt.value());
    else xml.text("podcast:txt", txt.value(), "purpose", txt.purpose());
  }

  /// The address of the widest rendition that Apple takes.
  static String image(Site site, Artwork artwork) {
    var width = ArtworkRules.widest(artwork);
    return site.image(artwork, width).toASCIIString();
  }
}
