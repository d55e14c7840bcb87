package fm.podwright.templates.dashboard.staff;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import java.util.List;

/// What operators did, the latest first.
public record ActsPage(Frame frame, List<ActLine> lines, int page, boolean hasMore)
    implements Page {
  public ActsPage {
    lines = List.copyOf(lines);
  }
}
