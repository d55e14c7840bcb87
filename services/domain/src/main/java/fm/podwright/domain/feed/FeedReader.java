package fm.podwright.domain.feed;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a feed's bytes as a podcast app would: with a parser that knows nothing of how we wrote
/// them.
final class FeedReader {
  private FeedReader() {}

  /// The root of the document, or empty if the bytes are no well-formed XML.
  static Optional<Tag> read(byte[] bytes) {
    try {
      return Optional.of(root(factory().createXMLStreamReader(new ByteArrayInputStream(bytes))));
    } catch (XMLStreamException _) {
      return Optional.empty();
    }
  }

  /// The channel of the feed in `bytes`, if they are one.
  static Optional<Tag> channel(byte[] bytes) {
    return read(bytes)
        .filter(root -> root.name().equals("rss"))
        .flatMap(root -> root.first("channel"));
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static Tag root(XMLStreamReader reader) throws XMLStreamException {
    var document = new Tag("", Map.of());
    Deque<Tag> open = new ArrayDeque<>();
    open.push(document);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(open.element().add(tag(reader)));
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().content().append(reader.getText());
        default -> {}
      }
    }
    return document.children().getFirst();
  }

  private static Tag tag(XMLStreamReader reader) {
    var attributes = new HashMap<String, String>();
    for (var i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(name(reader.getAttributeName(i)), reader.getAttributeValue(i));
    }
    return new Tag(name(reader.getName()), attributes);
  }

  private static String name(QName name) {
    return Namespace.of(name.getNamespaceURI())
        .map(it -> it.prefix() + ":" + name.getLocalPart())
        .orElse(name.getLocalPart());
  }
}
