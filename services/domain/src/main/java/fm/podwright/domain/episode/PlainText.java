package fm.podwright.domain.episode;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Reads a tree of notes aloud: the words, a line for each block that has any.
final class PlainText extends AbstractVisitor {
  private final StringBuilder out = new StringBuilder();

  private PlainText() {}

  static String of(Node document) {
    var text = new PlainText();
    document.accept(text);
    return text.out.toString().strip();
  }

  @Override
  public void visit(Paragraph paragraph) {
    line(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    line(heading);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    out.append(code.getLiteral().stripTrailing()).append('\n');
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    out.append(code.getLiteral().stripTrailing()).append('\n');
  }

  @Override
  public void visit(HtmlBlock html) {
    out.append(html.getLiteral().stripTrailing()).append('\n');
  }

  @Override
  public void visit(HtmlInline html) {
    out.append(html.getLiteral());
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append('\n');
  }

  private void line(Block block) {
    visitChildren(block);
    out.append('\n');
  }
}
