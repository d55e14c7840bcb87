package fm.podwright.domain.episode;

import fm.podwright.domain.episode.SummaryHtml.Cut;
import java.net.URI;
import java.util.List;
import java.util.function.IntFunction;
import org.commonmark.node.Node;

/// A description with its chapter list whole. What does not fit goes in this order: the words below
/// the list, the ends of titles beyond 40 characters, the words above the list, more of the titles,
/// and the last chapters at the very end.
final class ChapteredSummary {
  private static final int ADVISED = 40;
  private static final int SHORTEST = 12;

  private final ChapterCopy copy;
  private final int maxBytes;
  private final URI page;
  private final String html;
  private final List<Cut> cuts;
  private final int list;

  private ChapteredSummary(ChapterCopy copy, int maxBytes, URI page, SummaryWriter writer) {
    this.copy = copy;
    this.maxBytes = maxBytes;
    this.page = page;
    this.html = writer.html();
    this.cuts = writer.cuts();
    this.list = writer.cutAtList();
  }

  static String of(Node document, Node list, ChapterCopy copy, int maxBytes, URI page) {
    var writer = new SummaryWriter(list);
    document.accept(writer);
    return new ChapteredSummary(copy, maxBytes, page, writer).written();
  }

  private String written() {
    var at = cuts.get(list).end();
    var whole = SummaryHtml.clean(html.substring(0, at) + titles(longest()) + html.substring(at));
    if (fits(whole)) return whole;
    if (fits(below(0))) return best(cuts.size() - 1 - list, this::below);
    if (fits(shortened(ADVISED))) return best(longest(), this::shortened);
    if (fits(above(0))) return best(list, this::above);
    if (fits(bare(SHORTEST))) return best(ADVISED, this::bare);
    return best(copy.chapters().size(), this::first);
  }

  private String best(int high, IntFunction<String> with) {
    return with.apply(SummaryHtml.largest(high, it -> fits(with.apply(it))));
  }

  private int longest() {
    return Math.max(copy.longestTitle(), ADVISED);
  }

  /// All above the list, the list, and `count` blocks below it.
  private String below(int count) {
    var at = cuts.get(list).end();
    var cut = cuts.get(list + count);
    return ended(html.substring(0, at) + titles(longest()) + html.substring(at, cut.end()), cut);
  }

  /// All above the list, the list with titles of `max` characters, and nothing below it.
  private String shortened(int max) {
    var cut = cuts.get(list);
    return ended(html.substring(0, cut.end()) + titles(max), cut);
  }

  /// The first `count` blocks above the list, and the list.
  private String above(int count) {
    var cut = count == 0 ? new Cut(0, "") : cuts.get(count - 1);
    var start = html.substring(0, cut.end()) + cut.closing();
    return ended(start + titles(ADVISED), new Cut(0, ""));
  }

  private String bare(int max) {
    return ended(titles(max), new Cut(0, ""));
  }

  private String first(int count) {
    return ended(copy.html(count, SHORTEST), new Cut(0, ""));
  }

  private String titles(int max) {
    return copy.html(copy.chapters().size(), Math.max(max, SHORTEST));
  }

  private String ended(String start, Cut cut) {
    return SummaryHtml.clean(start.stripTrailing() + cut.closing() + SummaryHtml.link(page));
  }

  private boolean fits(String summary) {
    return SummaryHtml.bytes(summary) <= maxBytes;
  }
}
