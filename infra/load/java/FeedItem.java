import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// One episode as a feed has it.
record FeedItem(String guid, String title, String url, long length, Instant date) {
  private static final Pattern MEDIA = Pattern.compile("/media/([0-9a-f-]{36})/");

  /// The items of a feed, in their order; throws IOException unless it is well-formed and each has
  /// all of this.
  static List<FeedItem> of(byte[] rss) throws IOException {
    try {
      var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      var items = builder.parse(new ByteArrayInputStream(rss)).getElementsByTagName("item");
      return IntStream.range(0, items.getLength())
          .mapToObj(it -> of((Element) items.item(it)))
          .toList();
    } catch (SAXException | ParserConfigurationException | RuntimeException e) {
      throw new IOException("no feed: " + e, e);
    }
  }

  private static FeedItem of(Element item) {
    var enclosure = only(item, "enclosure");
    var date = ZonedDateTime.parse(text(item, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME);
    return new FeedItem(
        text(item, "guid"),
        text(item, "title"),
        enclosure.getAttribute("url"),
        Long.parseLong(enclosure.getAttribute("length")),
        date.toInstant());
  }

  /// The episode that its audio is of.
  String episode() {
    var found = MEDIA.matcher(url);
    if (!found.find()) throw new IllegalStateException("not an address of ours: " + url);
    return found.group(1);
  }

  private static String text(Element item, String name) {
    var text = only(item, name).getTextContent();
    if (text.isBlank()) throw new IllegalStateException("an item without " + name);
    return text;
  }

  private static Element only(Element item, String name) {
    var found = item.getElementsByTagName(name);
    if (found.getLength() != 1) {
      throw new IllegalStateException(found.getLength() + " times " + name + " in an item");
    }
    return (Element) found.item(0);
  }
}
