package fm.podwright.domain.feed;

import fm.podwright.domain.show.Artwork;

/// What directories ask of a show's picture: a square of 1400-3000 pixels.
final class ArtworkRules {
  static final int LEAST = 1400;
  private static final int MOST = 3000;

  private ArtworkRules() {}

  /// The widest rendition of at most 3000 pixels, or the widest there is.
  static int widest(Artwork artwork) {
    return artwork.widths().stream()
        .filter(width -> width <= MOST)
        .findFirst()
        .orElse(artwork.widest());
  }
}
