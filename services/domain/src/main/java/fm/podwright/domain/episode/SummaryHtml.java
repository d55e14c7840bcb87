package fm.podwright.domain.episode;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntPredicate;
import org.commonmark.node.Node;

/// The notes as a feed's description takes them: HTML of few elements, and the places where it may
/// end.
final class SummaryHtml {
  /// A place where the HTML may end: after `end` characters, if `closing` follows.
  record Cut(int end, String closing) {}

  private final String html;
  private final String text;
  private final List<Cut> cuts;

  SummaryHtml(String html, String text, List<Cut> cuts) {
    this.html = html;
    this.text = text;
    this.cuts = cuts;
  }

  static SummaryHtml of(Node document) {
    var writer = new SummaryWriter();
    document.accept(writer);
    return new SummaryHtml(writer.html(), PlainText.of(document), writer.cuts());
  }

  String within(int maxBytes, URI page) {
    var whole = clean(html);
    if (bytes(whole) <= maxBytes) return whole;
    var blocks = largest(cuts.size(), count -> bytes(upTo(count, page)) <= maxBytes);
    if (blocks > 0) return upTo(blocks, page);
    var characters = largest(text.length(), count -> bytes(words(count, page)) <= maxBytes);
    return words(characters, page);
  }

  private String upTo(int blocks, URI page) {
    var cut = cuts.get(blocks - 1);
    return clean(html.substring(0, cut.end()).stripTrailing() + cut.closing() + link(page));
  }

  /// The start of a first block that is too long on its own.
  private String words(int count, URI page) {
    var start = text.substring(0, count);
    var space = start.lastIndexOf(' ');
    var whole = space > 0 ? start.substring(0, space) : "";
    return clean("<p>" + SummaryWriter.escaped(whole) + "…</p>" + link(page));
  }

  static String link(URI page) {
    var url = SummaryWriter.escaped(page.toASCIIString());
    return "\n<p>… <a href=\"%s\">%s</a></p>".formatted(url, url);
  }

  static String clean(String html) {
    return NotesPolicy.SUMMARY.sanitize(html).strip();
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /// The largest count up to `high` that fits, or 0; what fits, fits with less.
  static int largest(int high, IntPredicate fits) {
    var low = 0;
    var top = high;
    while (low < top) {
      var middle = (low + top + 1) >>> 1;
      if (fits.test(middle)) low = middle;
      else top = middle - 1;
    }
    return low;
  }
}
