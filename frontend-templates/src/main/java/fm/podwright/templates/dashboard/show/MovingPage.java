package fm.podwright.templates.dashboard.show;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.site.Departure;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.dashboard.ShowLink;
import fm.podwright.templates.form.Form;
import java.util.List;
import java.util.Optional;

/// Where the show moves, or has moved.
///
/// @param present where listeners are sent now, if anywhere
/// @param seen what was found at an address that is not confirmed yet
public record MovingPage(
    Frame frame, String feed, Optional<Departure> present, Optional<Seen> seen, Form form)
    implements Page {
  /// What a look at the new feed found.
  public record Seen(String title, int episodes, List<Finding> findings) {}

  /// The path of the show.
  public String path() {
    return frame.show().map(ShowLink::path).orElse("");
  }
}
