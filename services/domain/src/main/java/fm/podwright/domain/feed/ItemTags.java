package fm.podwright.domain.feed;

import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.show.Artwork;

/// Writes what an episode says in tags of its own, with its number and its picture.
final class ItemTags {
  private final Xml xml;
  private final Feed feed;

  ItemTags(Xml xml, Feed feed) {
    this.xml = xml;
    this.feed = feed;
  }

  /// The episode's own picture, or the show's; its size only where it is its own.
  void picture(FeedItem item) {
    var own = item.extras().artwork();
    own.or(() -> feed.show().artwork()).ifPresent(this::image);
    own.ifPresent(it -> ChannelTags.picture(xml, feed.site(), it));
  }

  private void image(Artwork artwork) {
    xml.empty("itunes:image", "href", RssDocument.image(feed.site(), artwork));
  }

  void numbering(FeedItem item) {
    var numbering = item.episode().numbering();
    numbering.season().ifPresent(this::season);
    numbering.number().ifPresent(it -> number(it, item.extras().tags()));
    xml.text("itunes:episodeType", numbering.type().code());
  }

  private void season(int season) {
    var value = Integer.toString(season);
    xml.text("itunes:season", value);
    named(feed.extras().tags().season(season), "podcast:season", value, "name");
  }

  private void number(int number, EpisodeTags tags) {
    var value = Integer.toString(number);
    xml.text("itunes:episode", value);
    named(tags.display(), "podcast:episode", value, "display");
  }

  private void named(String name, String tag, String value, String attribute) {
    if (name.isEmpty()) xml.text(tag, value);
    else xml.text(tag, value, attribute, name);
  }

  void write(FeedItem item) {
    var tags = item.extras().tags();
    if (tags.hidden()) xml.text("itunes:block", "Yes");
    tags.elements().forEach(xml::element);
    if (!tags.verbatim().isEmpty()) xml.verbatim(tags.verbatim());
  }
}
