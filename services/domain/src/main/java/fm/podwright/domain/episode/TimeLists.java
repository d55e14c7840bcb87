package fm.podwright.domain.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// Finds the lists of times in a tree of notes, and makes of each time a link to its moment.
final class TimeLists extends AbstractVisitor {
  private final List<NotesLine> lines;
  private final List<Found> found = new ArrayList<>();

  /// A list, and where it stands in the tree.
  record Found(TimeList list, ListBlock node) {}

  private TimeLists(List<NotesLine> lines) {
    this.lines = lines;
  }

  static List<Found> in(Node document, List<NotesLine> lines) {
    var lists = new TimeLists(lines);
    document.accept(lists);
    return List.copyOf(lists.found);
  }

  @Override
  public void visit(BulletList list) {
    read(list);
    visitChildren(list);
  }

  @Override
  public void visit(OrderedList list) {
    read(list);
    visitChildren(list);
  }

  /// A link that somebody wrote to a moment, as `#t=1:59` or `#t=119`.
  @Override
  public void visit(Link link) {
    Timestamp.sought(link.getDestination())
        .ifPresent(it -> link.setDestination(Timestamp.target(it)));
    visitChildren(link);
  }

  private void read(ListBlock list) {
    var entries = new ArrayList<TimeList.Entry>();
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      var entry = entry(item);
      if (entry.isEmpty()) return;
      entries.add(entry.get());
    }
    if (entries.size() < TimeList.MIN) return;
    found.add(new Found(new TimeList(entries), list));
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) link(item);
  }

  private Optional<TimeList.Entry> entry(Node item) {
    if (!(item.getFirstChild() instanceof Paragraph paragraph)) return Optional.empty();
    return Timestamp.leading(PlainText.of(paragraph))
        .filter(_ -> leaf(paragraph).isPresent())
        .map(it -> new TimeList.Entry(it.at(), it.title(), first(item), last(item) + 1));
  }

  private int first(Node item) {
    return lines.get(item.getSourceSpans().getFirst().getLineIndex()).origin();
  }

  private int last(Node item) {
    return lines.get(item.getSourceSpans().getLast().getLineIndex()).origin();
  }

  /// The piece of text that begins with the whole time.
  private static Optional<Text> leaf(Node paragraph) {
    var node = paragraph.getFirstChild();
    while (node != null && !(node instanceof Text)) node = node.getFirstChild();
    return node instanceof Text text && Timestamp.leading(text.getLiteral()).isPresent()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static void link(Node item) {
    var text = leaf(item.getFirstChild()).orElseThrow();
    var time = Timestamp.leading(text.getLiteral()).orElseThrow();
    for (var above = text.getParent(); !above.equals(item); above = above.getParent()) {
      if (above instanceof Link link) {
        link.setDestination(Timestamp.target(time.at()));
        return;
      }
    }
    var literal = text.getLiteral();
    var link = new Link(Timestamp.target(time.at()), null);
    link.appendChild(new Text(literal.substring(time.from(), time.to())));
    if (time.from() > 0) text.insertBefore(new Text(literal.substring(0, time.from())));
    text.insertBefore(link);
    text.setLiteral(literal.substring(time.to()));
  }
}
