package fm.podwright.domain.site;

import fm.podwright.domain.show.Slug;
import java.net.URI;

/// The player of an episode in other people's pages: its address, and the HTML that they paste.
public record Embed(URI address, String title) {
  /// The width in pixels that is told to whoever must know one; the player fits into less.
  public static final int WIDTH = 660;

  /// The height in pixels at which nothing of the player is left out.
  public static final int HEIGHT = 180;

  /// The player of the episode at `slug`.
  public static Embed of(Site site, Slug slug, String title) {
    return new Embed(site.embed(slug.value()), title);
  }

  /// The same, beginning at that second.
  public Embed from(long second) {
    return new Embed(URI.create(address + "?t=" + second), title);
  }

  /// A frame as wide as the place it is put in.
  public String code() {
    return code("100%", HEIGHT);
  }

  /// A frame of a width in pixels or per cent.
  public String code(String width, int height) {
    return """
    <iframe src="%s" width="%s" height="%d" title="%s" loading="lazy" allow="autoplay; clipboard-write" \
    style="border:0;border-radius:12px"></iframe>\
    """
        .formatted(escaped(address.toString()), width, height, escaped(title));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
