package fm.podwright.domain.episode;

import fm.podwright.domain.episode.SummaryHtml.Cut;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Writes notes with p, ol, ul, li, a, strong and em only: a heading becomes a bold paragraph, code
/// plain text. Remembers where the text may be cut: after a paragraph and after an entry of a list,
/// never after a heading.
final class SummaryWriter extends AbstractVisitor {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Cut> cuts = new ArrayList<>();
  private final Optional<Node> skipped;
  private int cutAtList;

  SummaryWriter() {
    skipped = Optional.empty();
  }

  /// Leaves out `list`, which is written anew where {@link #cutAtList} says.
  SummaryWriter(Node list) {
    skipped = Optional.of(list);
  }

  String html() {
    return out.toString();
  }

  List<Cut> cuts() {
    return List.copyOf(cuts);
  }

  /// Which of the cuts lies where the list was left out.
  int cutAtList() {
    return cutAtList;
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (isTight(paragraph)) {
      visitChildren(paragraph);
      return;
    }
    around(paragraph, "<p>", "</p>\n");
    mayEnd();
  }

  @Override
  public void visit(Heading heading) {
    around(heading, "<p><strong>", "</strong></p>\n");
  }

  @Override
  public void visit(BulletList list) {
    container(list, "ul");
  }

  @Override
  public void visit(OrderedList list) {
    container(list, "ol");
  }

  @Override
  public void visit(ListItem item) {
    container(item, "li");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    paragraph(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    paragraph(code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    paragraph(html.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    out.append(escaped(html.getLiteral()));
  }

  @Override
  public void visit(Text text) {
    out.append(escaped(text.getLiteral()));
  }

  @Override
  public void visit(Code code) {
    out.append(escaped(code.getLiteral()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    around(emphasis, "<em>", "</em>");
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    around(emphasis, "<strong>", "</strong>");
  }

  @Override
  public void visit(Link link) {
    around(link, "<a href=\"" + escaped(link.getDestination()) + "\">", "</a>");
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append('\n');
  }

  /// There is no br in a description: a line that was ended on purpose ends its paragraph.
  @Override
  public void visit(HardLineBreak lineBreak) {
    var splits = lineBreak.getParent() instanceof Paragraph paragraph && !isTight(paragraph);
    out.append(splits ? "</p>\n<p>" : "\n");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static boolean isTight(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  private void around(Node node, String before, String after) {
    out.append(before);
    visitChildren(node);
    out.append(after);
  }

  private void container(Node node, String element) {
    if (skipped.filter(it -> it.equals(node)).isPresent()) {
      cutAtList = cuts.size();
      mayEnd();
      return;
    }
    open.push("</" + element + ">");
    out.append('<').append(element).append('>');
    visitChildren(node);
    out.append(open.pop()).append('\n');
    mayEnd();
  }

  private void paragraph(String literal) {
    out.append("<p>").append(escaped(literal.strip())).append("</p>\n");
    mayEnd();
  }

  private void mayEnd() {
    cuts.add(new Cut(out.length(), String.join("", open)));
  }
}
