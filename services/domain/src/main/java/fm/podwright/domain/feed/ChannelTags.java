package fm.podwright.domain.feed;

import fm.podwright.domain.episode.EpisodeType;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.Txt;
import fm.podwright.domain.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes what a show says in tags of its own, and those that follow from the rest: its lock, its
/// trailers, its pictures.
final class ChannelTags {
  private static final int LONGEST_TRAILER_TITLE = 128;

  private final Xml xml;
  private final Feed feed;
  private final Show show;
  private final ShowTags tags;

  ChannelTags(Xml xml, Feed feed) {
    this.xml = xml;
    this.feed = feed;
    this.show = feed.show();
    this.tags = feed.extras().tags();
  }

  /// Apple's own. A show that has answered at another host says where it lives now, for ever: apps
  /// come back after years, and a feed's bytes may not depend on the day.
  void itunes() {
    if (tags.hidden()) xml.text("itunes:block", "Yes");
    if (tags.complete()) xml.text("itunes:complete", "Yes");
    feed.extras()
        .leftFor()
        .or(() -> Optional.of(feed.site().feed()).filter(_ -> feed.extras().moved()))
        .ifPresent(it -> xml.text("itunes:new-feed-url", it.toASCIIString()));
  }

  void podcast() {
    xml.text("podcast:guid", show.guid().toString());
    lock();
    xml.text("podcast:medium", tags.medium().code());
    if (feed.extras().distribution().podping()) {
      xml.empty("podcast:podping", "usesPodping", "true");
    }
    show.txts().forEach(this::txt);
    show.artwork().ifPresent(it -> picture(xml, feed.site(), it));
    feed.items().stream().filter(ChannelTags::isTrailer).forEach(this::trailer);
    tags.elements().forEach(xml::element);
    if (!tags.verbatim().isEmpty()) xml.verbatim(tags.verbatim());
  }

  /// An open show says so too: whoever wants to leave can import this feed elsewhere at once.
  private void lock() {
    var owner = show.owner();
    var answer = tags.locked() ? "yes" : "no";
    if (owner.shown()) xml.text("podcast:locked", answer, "owner", owner.email().value());
    else xml.text("podcast:locked", answer);
  }

  private void txt(Txt txt) {
    if (txt.purpose().isEmpty()) xml.text("podcast:txt", txt.value());
    else xml.text("podcast:txt", txt.value(), "purpose", txt.purpose());
  }

  /// The picture with its size, for apps that want to know before they fetch it.
  static void picture(Xml xml, Site site, Artwork artwork) {
    var width = Integer.toString(ArtworkRules.widest(artwork));
    xml.empty(
        "podcast:image",
        "href",
        RssDocument.image(site, artwork),
        "aspect-ratio",
        "1/1",
        "width",
        width,
        "height",
        width);
  }

  private static boolean isTrailer(FeedItem item) {
    return item.episode().numbering().type() == EpisodeType.TRAILER;
  }

  private void trailer(FeedItem item) {
    var audio = item.enclosure();
    var attributes =
        new ArrayList<String>(
            List.of(
                "url",
                audio.url().toASCIIString(),
                "pubdate",
                Dates.rfc2822(item.date()),
                "length",
                Long.toString(audio.bytes()),
                "type",
                audio.type().mimeType()));
    item.episode()
        .numbering()
        .season()
        .ifPresent(season -> attributes.addAll(List.of("season", Integer.toString(season))));
    var title = Bytes.cut(item.episode().title(), LONGEST_TRAILER_TITLE, "…");
    xml.text("podcast:trailer", title, attributes.toArray(String[]::new));
  }
}
