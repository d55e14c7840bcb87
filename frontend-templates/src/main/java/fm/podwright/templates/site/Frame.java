package fm.podwright.templates.site;

import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Site;
import java.net.URI;
import java.util.Optional;

/// What a page of a show's site shows around its own words.
public record Frame(Show show, Site site) {
  private static final int HUES = 24;

  /// The words of the pages themselves, in the show's language as far as we speak it.
  public Words words() {
    return Words.in(show.listing().language());
  }

  /// The language of the show, for `lang`.
  public String language() {
    return show.listing().language().toLanguageTag();
  }

  /// The CSS class that turns the accent; the colours pass in light and dark for every hue.
  public String hue() {
    return "hue-" + Math.floorMod(show.id().value().hashCode(), HUES) * (360 / HUES);
  }

  /// The path of the artwork, at least as wide as asked; empty while there is none.
  public String artwork(int pixels) {
    return show.artwork().map(it -> Site.imagePath(it, it.atLeast(pixels))).orElse("");
  }

  /// The whole address of the largest artwork, for what other sites show of this one.
  public Optional<URI> picture() {
    return show.artwork().map(this::largest);
  }

  /// The beginning of the description, for search engines and previews.
  public String summary() {
    return Excerpt.of(show.about().description(), 160);
  }

  /// The path of a page of the list of episodes.
  public static String pagePath(int page) {
    return page <= 1 ? "/" : "/?page=" + page;
  }

  private URI largest(Artwork artwork) {
    return site.image(artwork, artwork.widest());
  }
}
