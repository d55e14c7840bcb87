package fm.podwright.domain.site;

import fm.podwright.domain.show.ShowId;
import java.util.Optional;

/// What a show's site looks like. `chosen` is the podcaster's colour; where there is none `natural`
/// holds, which the artwork gave.
public record Look(
    Layout layout, Theme theme, Typeface typeface, Optional<Colour> chosen, Colour natural) {
  private static final int HUES = 24;

  /// What a show looks like that nobody has dressed and that has no picture.
  public static Look of(ShowId show) {
    return new Look(
        Layout.STAGE, Theme.AUTOMATIC, Typeface.SERIF, Optional.empty(), colourOf(show));
  }

  /// A colour for a show that has no picture yet: always the same, and not everybody's.
  public static Colour colourOf(ShowId show) {
    var hue = Math.floorMod(show.value().hashCode(), HUES) * (360.0 / HUES);
    return new Oklch(0.5, 0.11, hue).colour();
  }

  /// The colour that all others are made of.
  public Colour accent() {
    return chosen.orElse(natural);
  }

  /// All colours of the site.
  public Palette palette() {
    return Palette.of(accent());
  }
}
