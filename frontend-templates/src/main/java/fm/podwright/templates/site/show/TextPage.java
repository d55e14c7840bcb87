package fm.podwright.templates.site.show;

import fm.podwright.domain.site.OwnPage;
import fm.podwright.templates.Page;
import fm.podwright.templates.site.Excerpt;
import fm.podwright.templates.site.Frame;
import java.net.URI;

/// A page of the podcaster's own.
public record TextPage(Frame frame, OwnPage own) implements Page {
  /// The one address of this page.
  public URI canonical() {
    return frame.site().home().resolve(own.path());
  }

  /// The text; its headings are one level higher than in show notes, for there is none between.
  public String html() {
    var html = own.notes().html();
    for (var level = 3; level <= 6; level++) {
      html = html.replace("<h" + level + ">", "<h" + (level - 1) + ">");
      html = html.replace("</h" + level + ">", "</h" + (level - 1) + ">");
    }
    return html;
  }

  /// The beginning of the text, for search engines and previews.
  public String summary() {
    return Excerpt.of(own.notes().plainText(), 160);
  }
}
