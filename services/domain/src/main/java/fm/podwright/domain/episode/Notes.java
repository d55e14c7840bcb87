package fm.podwright.domain.episode;

import fm.podwright.domain.show.Finding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/// Show notes: Markdown (CommonMark, without raw HTML) and what is made of it. All HTML that leaves
/// here went through the sanitizer as its last step. Pictures are left out, their alternative text
/// stays. Nothing is made before it is asked for, and what was made is kept: a feed is rendered
/// again whenever one of its episodes changes.
public final class Notes {
  /// The most that notes may hold, in bytes of UTF-8.
  public static final int MAX_BYTES = 256 * 1024;

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private final String markdown;
  private volatile @Nullable Rendered rendered;
  private volatile @Nullable Summary summary;

  private record Rendered(boolean isEmpty, String html) {}

  private record Summary(int maxBytes, URI page, String html) {}

  private Notes(String markdown) {
    this.markdown = markdown;
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
    return rendered().isEmpty();
  }

  /// The notes for a page and for `content:encoded`; headings start at h3.
  public String html() {
    return rendered().html();
  }

  private Rendered rendered() {
    var known = rendered;
    if (known != null) return known;
    var document = document();
    var html = NotesPolicy.PAGE.sanitize(RENDERER.render(document)).strip();
    var made = new Rendered(document.getFirstChild() == null, html);
    rendered = made;
    return made;
  }

  /// The notes for the feed's description: at most `maxBytes` bytes of p, ol, ul, li, a, b, i,
  /// strong and em. What does not fit is cut at the end of a block, and a link to `page` follows.
  public String summaryHtml(int maxBytes, URI page) {
    var known = summary;
    if (known != null && known.maxBytes() == maxBytes && known.page().equals(page)) {
      return known.html();
    }
    var made = new Summary(maxBytes, page, SummaryHtml.of(document()).within(maxBytes, page));
    summary = made;
    return made.html();
  }

  /// The notes as text without marks, a line for each block.
  public String plainText() {
    return PlainText.of(document());
  }

  /// Where the notes hold Liquid (`{{ … }}` or `{% … %}`), which stood for something on the site
  /// that they come from and means nothing here.
  public List<Liquid> liquid() {
    return Liquid.in(markdown);
  }

  private Node document() {
    return NotesParser.parse(markdown);
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
