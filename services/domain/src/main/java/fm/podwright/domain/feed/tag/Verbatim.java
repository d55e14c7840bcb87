package fm.podwright.domain.feed.tag;

import fm.podwright.domain.show.Finding;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Checks XML that is to stand in a feed as somebody wrote it: well-formed by itself, each prefix
/// declared in it or by the feed, and no tag in it that the feed has from elsewhere.
public final class Verbatim {
  private static final int MOST = 20_000;
  private static final String FIELD = "verbatim";
  private static final Set<String> ITUNES =
      Set.of(
          "author",
          "block",
          "category",
          "complete",
          "duration",
          "email",
          "episode",
          "episodeType",
          "explicit",
          "image",
          "name",
          "new-feed-url",
          "owner",
          "season",
          "summary",
          "title",
          "type");
  private static final Set<String> PODCAST =
      Set.of(
          "alternateEnclosure",
          "block",
          "chapters",
          "chat",
          "contentLink",
          "episode",
          "funding",
          "guid",
          "images",
          "license",
          "liveItem",
          "location",
          "locked",
          "medium",
          "person",
          "podping",
          "podroll",
          "publisher",
          "season",
          "socialInteract",
          "soundbite",
          "trailer",
          "transcript",
          "txt",
          "updateFrequency",
          "value");

  private Verbatim() {}

  /// What is wrong with `text`; nothing is wrong with nothing.
  public static List<Finding> findings(String text) {
    if (text.isBlank()) return List.of();
    if (text.length() > MOST) {
      return refused("The XML has more than %,d characters.".formatted(MOST), "Shorten it.");
    }
    try {
      return names(text).stream().flatMap(it -> foreign(it).stream()).distinct().toList();
    } catch (XMLStreamException e) {
      return refused(
          "The XML is not well-formed: " + firstLine(e) + ".",
          "Close every tag, write & as &amp;, and declare the prefixes that are not the feed's.");
    }
  }

  private static String firstLine(XMLStreamException e) {
    var message = Optional.ofNullable(e.getMessage()).orElse("it cannot be read");
    var said = message.lines().filter(it -> it.startsWith("Message: ")).findFirst();
    return said.map(it -> it.substring("Message: ".length()))
        .orElse(message.lines().findFirst().orElse(""))
        .replaceAll("[.\\s]+$", "");
  }

  private static List<QName> names(String text) throws XMLStreamException {
    var reader = factory().createXMLStreamReader(new StringReader(wrapped(text)));
    var names = new ArrayList<QName>();
    for (var depth = 0; reader.hasNext(); ) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (depth++ == 1) names.add(reader.getName());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (--depth == 0) refuseMore(reader);
        }
        case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.DTD ->
            throw new XMLStreamException("it holds more than tags");
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (depth == 1 && !reader.isWhiteSpace()) {
            throw new XMLStreamException("there is text outside of a tag");
          }
        }
        default -> {}
      }
    }
    return names;
  }

  /// A text that closes what is around it would go on after its end.
  private static void refuseMore(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("a tag is closed that was not opened");
      }
    }
  }

  private static String wrapped(String text) {
    var attributes = Namespace.rootAttributes();
    var root = new StringBuilder("<rss");
    for (var i = 0; i < attributes.length; i += 2) {
      root.append(' ').append(attributes[i]).append("=\"").append(attributes[i + 1]).append('"');
    }
    return root.append('>').append(text).append("</rss>").toString();
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static List<Finding> foreign(QName name) {
    var ours =
        Namespace.of(name.getNamespaceURI())
            .map(space ->
                switch (space) {
                  case ITUNES -> ITUNES.contains(name.getLocalPart());
                  case PODCAST -> PODCAST.contains(name.getLocalPart());
                  case ATOM, CONTENT, PSC, FH -> true;
                })
            .orElse(name.getNamespaceURI().isEmpty());
    if (!ours) return List.of();
    return refused(
        "The feed has its own <" + shown(name) + ">.",
        "Take this one out: what it says has a field, or follows from the episode.");
  }

  private static String shown(QName name) {
    var prefix = name.getPrefix().isEmpty() ? "" : name.getPrefix() + ":";
    return prefix + name.getLocalPart();
  }

  private static List<Finding> refused(String problem, String remedy) {
    return List.of(Finding.error(FIELD, problem, remedy));
  }
}
