package fm.podwright.domain.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.domain.show.Artwork;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/// What the picture says that other sites show of a page: its title, the show's, a small line
/// ("Episode 14"), the artwork and the colour. The picture's address changes whenever one of these
/// does.
public record Card(
    String title, String show, String line, Optional<Artwork> artwork, Colour accent) {
  /// How wide the picture is.
  public static final int WIDTH = 1200;

  /// How high the picture is.
  public static final int HEIGHT = 630;

  private static final int DESIGN = 1;

  /// With a picture of the page's own, if it has one.
  public Card with(Optional<Artwork> own) {
    return new Card(title, show, line, own.or(() -> artwork), accent);
  }

  /// What tells this card from all others of its page.
  public String version() {
    var sum = new CRC32();
    sum.update((DESIGN + this.toString()).getBytes(UTF_8));
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  /// The picture's address; `page` is that of the page, or the home's.
  public URI at(URI page) {
    var path = page.getPath().equals("/") ? "" : page.getPath();
    return page.resolve(path + "/card.jpg?v=" + version());
  }
}
