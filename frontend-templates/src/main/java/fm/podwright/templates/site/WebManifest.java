package fm.podwright.templates.site;

import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.site.Site;
import java.util.List;

/// The web app manifest of a show's site (W3C): its name, colours and icons.
public final class WebManifest {
  private static final int SHORT = 24;

  private WebManifest() {}

  /// The manifest of the show.
  public static Json of(Frame frame) {
    var title = frame.show().title();
    return new Json()
        .text("id", "/")
        .text("name", title)
        .text("short_name", title.length() <= SHORT ? title : Excerpt.of(title, SHORT))
        .text("description", frame.summary())
        .text("lang", frame.language())
        .text("start_url", "/")
        .text("scope", "/")
        .text("display", "minimal-ui")
        .text("background_color", frame.day().toString())
        .text("theme_color", frame.day().toString())
        .objects("icons", frame.show().artwork().map(WebManifest::icons).orElse(List.of()));
  }

  private static List<Json> icons(Artwork artwork) {
    return artwork.widths().stream().map(width -> icon(artwork, width)).toList();
  }

  private static Json icon(Artwork artwork, int width) {
    return new Json()
        .text("src", Site.imagePath(artwork, width))
        .text("sizes", width + "x" + width)
        .text("type", artwork.extension().equals("png") ? "image/png" : "image/jpeg");
  }
}
