package fm.podwright.templates.dashboard.site;

import fm.podwright.domain.site.OldPath;
import fm.podwright.domain.site.Site;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// Where the paths of a show's former site lead.
///
/// @param shown those that are listed, of `all`
public record OldPathsPage(
    Frame frame, Site site, List<OldPath> shown, int all, String query, Form form) implements Page {
  public OldPathsPage {
    shown = List.copyOf(shown);
  }

  /// The path of this page.
  public String path() {
    return frame.show().orElseThrow().path() + "/old-paths";
  }

  /// Where a path leads, whole.
  public String target(OldPath path) {
    return path.target(site).toString();
  }
}
