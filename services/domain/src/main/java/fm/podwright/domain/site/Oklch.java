package fm.podwright.domain.site;

/// A colour as it is seen: lightness from 0 to 1, chroma from 0 (grey) to about 0.37, and hue in
/// degrees. Equal steps look equal (Ottosson 2020, CSS Color 4).
public record Oklch(double lightness, double chroma, double hue) {
  private static final double SMALLEST_STEP = 0.0005;

  /// The same colour, measured.
  public static Oklch of(Colour colour) {
    var red = linear(colour.red());
    var green = linear(colour.green());
    var blue = linear(colour.blue());
    var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    var a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    var b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        Math.hypot(a, b),
        (Math.toDegrees(Math.atan2(b, a)) + 360) % 360);
  }

  /// The same hue and chroma, lighter or darker.
  public Oklch at(double other) {
    return new Oklch(other, chroma, hue);
  }

  /// The same hue, duller if it has more than `most`.
  public Oklch atMost(double most) {
    return new Oklch(lightness, Math.min(chroma, most), hue);
  }

  /// The nearest colour that screens show: of the same lightness and hue, as strong as can be.
  public Colour colour() {
    if (isShown(chroma)) return colour(chroma);
    var shown = 0.0;
    var hidden = chroma;
    while (hidden - shown > SMALLEST_STEP) {
      var middle = (shown + hidden) / 2;
      if (isShown(middle)) shown = middle;
      else hidden = middle;
    }
    return colour(shown);
  }

  private boolean isShown(double strength) {
    for (var channel : channels(strength)) {
      if (channel < -0.0001 || channel > 1.0001) return false;
    }
    return true;
  }

  private Colour colour(double strength) {
    var channels = channels(strength);
    return Colour.of(encoded(channels[0]), encoded(channels[1]), encoded(channels[2]));
  }

  /// Red, green and blue in proportion to light.
  private double[] channels(double strength) {
    var a = strength * Math.cos(Math.toRadians(hue));
    var b = strength * Math.sin(Math.toRadians(hue));
    var l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    var m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    var s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  static double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
  }

  private static double encoded(double linear) {
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
  }
}
