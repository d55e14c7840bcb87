package fm.podwright.domain.feed;

import fm.podwright.domain.feed.tag.Element;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/// Writes well-formed XML 1.0 in UTF-8, indented, the same bytes for the same calls. Characters
/// that XML 1.0 does not know (NUL, lone surrogates, U+FFFE …) are left out of whatever text holds
/// them. Attributes are given as name, value, name, value.
final class Xml {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /// Starts an element that holds others.
  Xml open(String name, String... attributes) {
    tag(name, attributes).append(">\n");
    open.push(name);
    return this;
  }

  /// Ends the element that was opened last.
  Xml close() {
    var name = open.pop();
    indent().append("</").append(name).append(">\n");
    return this;
  }

  /// An element without content.
  Xml empty(String name, String... attributes) {
    tag(name, attributes).append("/>\n");
    return this;
  }

  /// An element with plain text; `&` and `<` as the RSS profile wants them: hexadecimal.
  Xml text(String name, String text, String... attributes) {
    tag(name, attributes).append('>').append(escaped(text));
    out.append("</").append(name).append(">\n");
    return this;
  }

  /// An element with HTML in it, in a CDATA section.
  Xml html(String name, String html) {
    var data = allowed(html).replace("]]>", "]]]]><![CDATA[>");
    tag(name).append("><![CDATA[").append(data).append("]]>");
    out.append("</").append(name).append(">\n");
    return this;
  }

  /// An element with all that is in it.
  Xml element(Element element) {
    var attributes = attributes(element);
    if (!element.children().isEmpty()) {
      open(element.name(), attributes);
      element.children().forEach(this::element);
      return close();
    }
    return element.text().isEmpty()
        ? empty(element.name(), attributes)
        : text(element.name(), element.text(), attributes);
  }

  /// XML that was checked, as it is.
  Xml verbatim(String fragment) {
    indent().append(allowed(fragment)).append('\n');
    return this;
  }

  /// What was written since this was last asked.
  byte[] take() {
    var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    out.setLength(0);
    return bytes;
  }

  /// The document, or what was not taken of it; call when all that was opened is closed.
  byte[] bytes() {
    if (!open.isEmpty()) throw new IllegalStateException("still open: " + open);
    return take();
  }

  /// `text` without the characters that XML 1.0 does not know. Hardly any text holds one, and a
  /// feed has a million characters.
  static String allowed(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!isAllowed(text.charAt(i))) return filtered(text);
    }
    return text;
  }

  private static String filtered(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(Xml::isAllowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private static String[] attributes(Element element) {
    return element.attributes().entrySet().stream()
        .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
        .toArray(String[]::new);
  }

  private StringBuilder tag(String name, String... attributes) {
    indent().append('<').append(name);
    for (var i = 0; i < attributes.length; i += 2) {
      var value = escaped(attributes[i + 1]).replace("\"", "&quot;").replace("\n", "&#xA;");
      out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
    return out;
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(open.size()));
  }

  private static String escaped(String text) {
    return allowed(text)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace("&", "&#x26;")
        .replace("<", "&#x3C;")
        .replace(">", "&#x3E;");
  }
}
