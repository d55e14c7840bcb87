package fm.podwright.templates.dashboard.site;

import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.Site;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.Optional;

/// One of a podcaster's own pages while it is written; `stored` is empty for a new one, `seen` the
/// text as listeners will read it.
public record OwnPagePage(Frame frame, Form form, Optional<OwnPage> stored, Site site, String seen)
    implements Page {
  /// The path of the site's settings.
  public String path() {
    return frame.show().orElseThrow().path() + "/site";
  }

  /// Where the form is sent.
  public String action() {
    return path() + "/pages" + stored.map(page -> "/" + page.id()).orElse("");
  }

  /// The title of the window.
  public String title() {
    return stored.map(OwnPage::title).orElse("New page");
  }
}
