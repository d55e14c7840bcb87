package fm.podwright.domain.feed;

import fm.podwright.domain.feed.tag.Namespace;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Category;
import fm.podwright.domain.show.Owner;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Site;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// Writes a feed as RSS 2.0 with the tags of Apple, PSP-1 and the podcast namespace.
final class RssDocument {
  private static final int MAX_DESCRIPTION_BYTES = 4000;
  private static final String ELLIPSIS = "…";

  private final Xml xml = new Xml();
  private final Feed feed;
  private final Extent extent;
  private final Show show;
  private final Site site;

  private RssDocument(Feed feed, Extent extent) {
    this.feed = feed;
    this.extent = extent;
    this.show = feed.show();
    this.site = feed.site();
  }

  static byte[] of(Feed feed, Extent extent) {
    return of(feed, extent, Print.NOTHING).bytes();
  }

  /// The document as it is written now; items that `older` has are copied from there.
  static Printed of(Feed feed, Extent extent, Print older) {
    return new RssDocument(feed, extent).write(older);
  }

  private Printed write(Print older) {
    xml.open("rss", Namespace.rootAttributes()).open("channel");
    new History(xml, feed).write(extent);
    words();
    show.artwork().ifPresent(this::artwork);
    itunes();
    podcast();
    var printing = new Printing(xml, feed, older);
    extent.items().forEach(printing::write);
    xml.close().close();
    return printing.end();
  }

  private void words() {
    var about = show.about();
    xml.text("title", about.title())
        .text("link", page().toASCIIString())
        .text("description", Bytes.cut(about.description(), MAX_DESCRIPTION_BYTES, ELLIPSIS))
        .text("language", show.listing().language().toLanguageTag());
    if (!about.copyright().isBlank()) xml.text("copyright", about.copyright());
    changed().ifPresent(it -> xml.text("lastBuildDate", Dates.rfc2822(it)));
    xml.text("generator", "Podwright");
  }

  /// An archive page says nothing of what happens elsewhere.
  private Optional<Instant> changed() {
    return switch (extent) {
      case Extent.Complete(_), Extent.Newest(_, _) -> Optional.of(feed.lastModified());
      case Extent.Page(var items, _, _) -> items.stream().findFirst().map(FeedItem::date);
    };
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

  /// Of the podcast namespace an archive page has the GUID alone: apps take the rest from the feed.
  private void podcast() {
    if (extent instanceof Extent.Page) {
      xml.text("podcast:guid", show.guid().toString());
      return;
    }
    var tags = new ChannelTags(xml, feed);
    tags.itunes();
    tags.podcast();
    new RssPeople(xml, site).write(feed.extras().people());
  }

  /// The address of the widest rendition that Apple takes.
  static String image(Site site, Artwork artwork) {
    var width = ArtworkRules.widest(artwork);
    return site.image(artwork, width).toASCIIString();
  }
}
