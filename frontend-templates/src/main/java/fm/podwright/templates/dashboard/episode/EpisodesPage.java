package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.show.Show;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import java.util.List;

/// A show's episodes: what is being made first, then what is out, the newest first.
public record EpisodesPage(Frame frame, Show show, String site, List<Line> lines, boolean mayDraft)
    implements Page {
  public EpisodesPage {
    lines = List.copyOf(lines);
  }

  /// The episodes that are not out yet.
  public List<Line> coming() {
    return lines.stream().filter(line -> !line.wasOut()).toList();
  }

  /// The episodes that are out, or were.
  public List<Line> out() {
    return lines.stream().filter(Line::wasOut).toList();
  }

  /// The path of the show's pages.
  public String path() {
    return frame.show().orElseThrow().path();
  }
}
