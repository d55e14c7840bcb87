package fm.podwright.domain.episode;

import java.net.URI;
import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/// Renders a tree of notes as HTML that has yet to be sanitized.
final class NotesHtml {
  private static final HtmlRenderer PAGE =
      renderer((node, _, attributes) -> seek(node, attributes));

  private NotesHtml() {}

  static String onPage(Node document) {
    return PAGE.render(document);
  }

  static String leadingTo(URI page, Node document) {
    return renderer((node, _, attributes) -> lead(page, node, attributes)).render(document);
  }

  private static HtmlRenderer renderer(AttributeProvider attributes) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .attributeProviderFactory(_ -> attributes)
        .build();
  }

  private static void seek(Node node, Map<String, String> attributes) {
    if (!(node instanceof Link link)) return;
    Timestamp.sought(link.getDestination())
        .ifPresent(it -> attributes.put("data-seek", Timestamp.seconds(it)));
  }

  private static void lead(URI page, Node node, Map<String, String> attributes) {
    if (!(node instanceof Link link)) return;
    Timestamp.sought(link.getDestination())
        .ifPresent(it -> attributes.put("href", page.toASCIIString() + Timestamp.target(it)));
  }
}
