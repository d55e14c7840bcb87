package fm.podwright.templates.dashboard.show;

import fm.podwright.domain.feed.Distribution;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.dashboard.episode.SpreadLine;
import fm.podwright.templates.form.Form;
import java.util.List;

/// How a show's changes spread: who is told of them, and how fast the latest were.
///
/// @param isPossible true if podping knows this installation
public record SpreadingPage(
    Frame frame, Distribution distribution, boolean isPossible, List<Change> latest, Form form)
    implements Page {
  /// A change of the feed: what it was about, the path of that where it has one, and how it spread.
  public record Change(String title, String path, SpreadLine line) {}

  /// The path of the show's pages.
  public String path() {
    return frame.show().orElseThrow().path();
  }
}
