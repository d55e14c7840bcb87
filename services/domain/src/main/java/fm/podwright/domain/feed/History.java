package fm.podwright.domain.feed;

import fm.podwright.domain.site.Site;
import java.net.URI;
import java.util.List;

/// Writes where a document of a feed stands among the others (RFC 5005).
final class History {
  private final Xml xml;
  private final Site site;
  private final List<URI> hubs;

  History(Xml xml, Feed feed) {
    this.xml = xml;
    this.site = feed.site();
    this.hubs = feed.extras().distribution().hubs();
  }

  void write(Extent extent) {
    switch (extent) {
      case Extent.Complete(_) -> {
        topic();
        xml.empty("fh:complete");
      }
      case Extent.Newest(_, var before) -> {
        topic();
        before.ifPresent(page -> link("prev-archive", site.feed(page)));
      }
      case Extent.Page(_, var number, var isLast) -> {
        link("self", site.feed(number));
        xml.empty("fh:archive");
        link("current", site.feed());
        if (number > 1) link("prev-archive", site.feed(number - 1));
        if (!isLast) link("next-archive", site.feed(number + 1));
      }
    }
  }

  /// The address of the feed itself, and who tells of its changes (WebSub).
  private void topic() {
    link("self", site.feed());
    hubs.forEach(hub -> xml.empty("atom:link", "href", hub.toASCIIString(), "rel", "hub"));
  }

  private void link(String relation, URI address) {
    xml.empty(
        "atom:link",
        "href",
        address.toASCIIString(),
        "rel",
        relation,
        "type",
        "application/rss+xml");
  }
}
