package fm.podwright.domain.episode;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;

/// Moves headings below the page's own (h1 is the show, h2 the episode): the notes start at h3, and
/// no level is skipped on the way down.
final class Levels extends AbstractVisitor {
  private static final int ABOVE = 2;
  private static final int DEEPEST = 6;

  private final Deque<Integer> open = new ArrayDeque<>();

  @Override
  public void visit(Heading heading) {
    while (!open.isEmpty() && open.element() >= heading.getLevel()) open.pop();
    open.push(heading.getLevel());
    heading.setLevel(Math.min(ABOVE + open.size(), DEEPEST));
  }
}
