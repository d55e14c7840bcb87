package fm.podwright.domain.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An opaque colour of the sRGB space, `0xRRGGBB`.
public record Colour(int rgb) {
  /// White.
  public static final Colour WHITE = new Colour(0xFFFFFF);

  private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");
  private static final int MAX = 255;

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) throw new IllegalArgumentException("a colour has 24 bits");
  }

  /// The colour that `#rrggbb` or `rrggbb` names; empty for anything else.
  public static Optional<Colour> parse(String text) {
    if (!HEX.matcher(text).matches()) return Optional.empty();
    return Optional.of(new Colour(Integer.parseInt(text.substring(text.length() - 6), 16)));
  }

  /// The colour of three channels from 0 to 1; what lies outside is cut.
  static Colour of(double red, double green, double blue) {
    return new Colour(channel(red) << 16 | channel(green) << 8 | channel(blue));
  }

  double red() {
    return (rgb >> 16 & MAX) / (double) MAX;
  }

  double green() {
    return (rgb >> 8 & MAX) / (double) MAX;
  }

  double blue() {
    return (rgb & MAX) / (double) MAX;
  }

  /// The contrast of text in one of both on the other, 1 to 21 (WCAG 2.2).
  public double contrast(Colour other) {
    var one = luminance();
    var two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * Oklch.linear(red())
        + 0.7152 * Oklch.linear(green())
        + 0.0722 * Oklch.linear(blue());
  }

  private static int channel(double value) {
    return (int) Math.round(Math.clamp(value, 0.0, 1.0) * MAX);
  }

  /// Six hexadecimal digits.
  public String digits() {
    return String.format(Locale.ROOT, "%06x", rgb);
  }

  /// As CSS and forms write it: `#rrggbb`.
  @Override
  public String toString() {
    return "#" + digits();
  }
}
