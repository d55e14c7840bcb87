package fm.podwright.domain.feed;

import fm.podwright.domain.feed.rule.Tag;
import fm.podwright.domain.feed.tag.Namespace;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a feed's bytes as a podcast app would: with a parser that knows nothing of how we wrote
/// them.
final class FeedReader {
  private FeedReader() {}

  /// What came of reading.
  sealed interface Reading {
    /// The root of the document.
    record Whole(Tag root) implements Reading {}

    /// The bytes are no well-formed XML, from that line on, for that reason.
    record Malformed(int line, String reason) implements Reading {}
  }

  static Reading read(byte[] bytes) {
    try {
      return new Reading.Whole(
          root(factory().createXMLStreamReader(new ByteArrayInputStream(bytes))));
    } catch (XMLStreamException e) {
      var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      return new Reading.Malformed(line, reason(e));
    }
  }

  /// The parser's own words, without the place, which is told apart.
  private static String reason(XMLStreamException failure) {
    var said = String.valueOf(failure.getMessage());
    var words = said.substring(said.indexOf("Message: ") + 1);
    return words.replaceFirst("^essage: ", "").replaceFirst("\\.$", "").strip();
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
