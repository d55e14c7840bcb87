package fm.podwright.domain.episode;

import fm.podwright.domain.show.Finding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/// Show notes: Markdown (CommonMark, without raw HTML) and what is made of it. All HTML that leaves
/// here went through the sanitizer as its last step. Pictures are left out, their alternative text
/// stays.
public final class Notes {
  /// The most that notes may hold, in bytes of UTF-8.
  public static final int MAX_BYTES = 256 * 1024;

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private final String markdown;
  private final Node document;

  private Notes(String markdown) {
    this.markdown = markdown;
    this.document = NotesParser.parse(markdown);
  }

  /// The notes that `markdown` is; throws IllegalArgumentException if {@link #tooLong} has
  /// something to say about it.
  public static Notes of(String markdown) {
    if (!tooLong(markdown).isEmpty()) {
      throw new IllegalArgumentException("notes have more than " + MAX_BYTES + " bytes");
    }
    return new Notes(markdown);
  }

  /// An error if `markdown` is more than notes may hold.
  public static List<Finding> tooLong(String markdown) {
    var bytes = markdown.getBytes(StandardCharsets.UTF_8).length;
    if (bytes <= MAX_BYTES) return List.of();
    return List.of(
        Finding.error(
            "notes",
            String.format(
                Locale.ROOT, "The notes have %,d bytes; at most %,d fit.", bytes, MAX_BYTES),
            "Shorten them, or put the long part on a page of its own and link to it."));
  }

  /// The Markdown as it was written.
  public String markdown() {
    return markdown;
  }

  /// True if there is nothing to read in them.
  public boolean isEmpty() {
    return document.getFirstChild() == null;
  }

  /// The notes for a page and for `content:encoded`; headings start at h3.
  public String html() {
    return NotesPolicy.PAGE.sanitize(RENDERER.render(document)).strip();
  }

  /// The notes for the feed's description: at most `maxBytes` bytes of p, ol, ul, li, a, b, i,
  /// strong and em. What does not fit is cut at the end of a block, and a link to `page` follows.
  public String summaryHtml(int maxBytes, URI page) {
    return SummaryHtml.of(document).within(maxBytes, page);
  }

  /// The notes as text without marks, a line for each block.
  public String plainText() {
    return PlainText.of(document);
  }

  /// Where the notes hold Liquid (`{{ … }}` or `{% … %}`), which stood for something on the site
  /// that they come from and means nothing here.
  public List<Liquid> liquid() {
    return Liquid.in(markdown);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Notes notes && notes.markdown.equals(markdown);
  }

  @Override
  public int hashCode() {
    return markdown.hashCode();
  }

  @Override
  public String toString() {
    return markdown;
  }
}
