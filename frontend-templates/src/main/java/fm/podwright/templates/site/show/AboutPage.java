package fm.podwright.templates.site.show;

import fm.podwright.templates.Page;
import fm.podwright.templates.site.Frame;
import java.net.URI;
import java.util.List;

/// What a show says about itself, at an address of its own.
public record AboutPage(Frame frame) implements Page {
  /// The one address of this page.
  public URI canonical() {
    return frame.site().home().resolve("/about");
  }

  /// The description, a paragraph each.
  public List<String> paragraphs() {
    return frame.show().about().description().lines().filter(line -> !line.isBlank()).toList();
  }
}
