package fm.podwright.domain.site;

/// The colours of a show's site, all made of one: those that its pages have by day and by night.
/// Whatever the colour, text passes 4.5:1 and controls pass 3:1 on every ground that they stand on.
public record Palette(Shades light, Shades dark) {
  /// The least contrast of text.
  public static final double TEXT = 4.5;

  /// The least contrast of what shows a control or where the focus is.
  public static final double CONTROL = 3;

  private static final double STEP = 0.004;
  private static final double MOST = 0.19;
  private static final double NO_COLOUR = 0.02;

  /// The colours of one theme: three grounds and a soft one in the accent's hue, lines, ink, and
  /// the accent with what is written on it.
  public record Shades(
      Colour ground,
      Colour surface,
      Colour sunken,
      Colour hover,
      Colour lineSoft,
      Colour lineStrong,
      Colour ink,
      Colour inkSoft,
      Colour accent,
      Colour accentHover,
      Colour accentSoft,
      Colour accentLine,
      Colour onAccent,
      Colour focus) {}

  /// The palette of a colour that somebody chose, or that a picture is remembered by.
  public static Palette of(Colour base) {
    var seen = Oklch.of(base).atMost(MOST);
    return new Palette(light(seen), dark(seen));
  }

  private static Shades light(Oklch base) {
    var tint = Math.min(base.chroma(), NO_COLOUR) / NO_COLOUR;
    var hover = grey(base, 0.948, 0.010 * tint);
    var soft = grey(base, 0.945, Math.min(base.chroma() * 0.3, 0.04));
    var accent = moved(base.at(Math.clamp(base.lightness(), 0.45, 0.56)), -STEP, TEXT, hover, soft);
    return new Shades(
        grey(base, 0.985, 0.005 * tint),
        Colour.WHITE,
        grey(base, 0.965, 0.008 * tint),
        hover,
        grey(base, 0.915, 0.012 * tint),
        passing(new Oklch(0.64, 0.012 * tint, base.hue()), -STEP, CONTROL, hover, soft),
        grey(base, 0.21, 0.018 * tint),
        passing(new Oklch(0.5, 0.018 * tint, base.hue()), -STEP, TEXT, hover, soft),
        accent.colour(),
        accent.at(accent.lightness() - 0.06).colour(),
        soft,
        grey(base, 0.83, Math.min(base.chroma() * 0.5, 0.08)),
        Colour.WHITE,
        accent.colour());
  }

  private static Shades dark(Oklch base) {
    var tint = Math.min(base.chroma(), NO_COLOUR) / NO_COLOUR;
    var hover = grey(base, 0.275, 0.016 * tint);
    var soft = grey(base, 0.285, Math.min(base.chroma() * 0.35, 0.05));
    var strong = base.atMost(0.15);
    var accent = moved(strong.at(Math.max(base.lightness(), 0.74)), STEP, TEXT, hover, soft);
    return new Shades(
        grey(base, 0.165, 0.011 * tint),
        grey(base, 0.208, 0.013 * tint),
        grey(base, 0.185, 0.012 * tint),
        hover,
        grey(base, 0.3, 0.016 * tint),
        passing(new Oklch(0.56, 0.014 * tint, base.hue()), STEP, CONTROL, hover, soft),
        grey(base, 0.95, 0.006 * tint),
        passing(new Oklch(0.74, 0.014 * tint, base.hue()), STEP, TEXT, hover, soft),
        accent.colour(),
        accent.at(Math.min(accent.lightness() + 0.07, 0.98)).colour(),
        soft,
        grey(base, 0.46, Math.min(base.chroma() * 0.6, 0.09)),
        grey(base, 0.18, 0.03 * tint),
        accent.colour());
  }

  private static Colour grey(Oklch base, double lightness, double chroma) {
    return new Oklch(lightness, chroma, base.hue()).colour();
  }

  private static Colour passing(
      Oklch start, double step, double least, Colour ground, Colour other) {
    return moved(start, step, least, ground, other).colour();
  }

  private static Oklch moved(Oklch start, double step, double least, Colour ground, Colour other) {
    var tried = start;
    while (!passes(tried.colour(), least, ground, other)) {
      tried = tried.at(tried.lightness() + step);
    }
    return tried;
  }

  private static boolean passes(Colour colour, double least, Colour ground, Colour other) {
    return colour.contrast(ground) >= least && colour.contrast(other) >= least;
  }
}
