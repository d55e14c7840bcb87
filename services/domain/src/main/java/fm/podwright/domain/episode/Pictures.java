package fm.podwright.domain.episode;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/// Puts the alternative text in the place of each picture.
final class Pictures extends AbstractVisitor {
  @Override
  public void visit(Image image) {
    visitChildren(image);
    for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
      image.insertBefore(child);
    }
    image.unlink();
  }
}
