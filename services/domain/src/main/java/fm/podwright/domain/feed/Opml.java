package fm.podwright.domain.feed;

import java.net.URI;
import java.util.List;

/// A list of feeds as podcast apps import it (OPML 2.0).
public record Opml(String title, List<Outline> outlines) {
  public Opml {
    outlines = List.copyOf(outlines);
  }

  /// One feed of the list; the description may be empty.
  public record Outline(String title, URI feed, URI site, String description, String language) {}

  /// The document, the same bytes for the same list.
  public byte[] bytes() {
    var xml = new Xml();
    xml.open("opml", "version", "2.0").open("head").text("title", title).close().open("body");
    outlines.forEach(it -> write(xml, it));
    return xml.close().close().bytes();
  }

  private static void write(Xml xml, Outline outline) {
    xml.empty(
        "outline",
        "type",
        "rss",
        "text",
        outline.title(),
        "title",
        outline.title(),
        "xmlUrl",
        outline.feed().toASCIIString(),
        "htmlUrl",
        outline.site().toASCIIString(),
        "description",
        outline.description(),
        "language",
        outline.language());
  }
}
