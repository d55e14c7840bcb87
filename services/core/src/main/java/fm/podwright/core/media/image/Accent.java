package fm.podwright.core.media.image;

import fm.podwright.domain.site.Colour;
import fm.podwright.domain.site.Oklch;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/// The colour that a picture is remembered by: of the hues that are both common and strong, the
/// weightiest, as it is seen on average.
final class Accent {
  private static final int GRID = 64;
  private static final int BINS = 36;
  private static final double COLOURFUL = 0.03;

  private Accent() {}

  /// As `#rrggbb`; a grey one if the picture has no other.
  static String of(BufferedImage image) {
    var small = Pixels.scaled(image, GRID);
    var seen =
        Arrays.stream(small.getRGB(0, 0, GRID, GRID, null, 0, GRID))
            .mapToObj(rgb -> Oklch.of(new Colour(rgb & 0xFFFFFF)))
            .toList();
    var strong = seen.stream().filter(it -> it.chroma() >= COLOURFUL).toList();
    return (strong.isEmpty() ? mean(seen) : mean(near(strong, weightiest(strong))))
        .colour()
        .toString();
  }

  /// The middle of the hues that weigh most together with their neighbours.
  private static int weightiest(List<Oklch> colours) {
    var weights = new double[BINS];
    colours.forEach(it -> weights[bin(it)] += weight(it));
    var best = 0;
    for (var bin = 1; bin < BINS; bin++)
      if (around(weights, bin) > around(weights, best)) best = bin;
    return best;
  }

  private static double around(double[] weights, int bin) {
    var before = weights[(bin + BINS - 1) % BINS];
    return before + weights[bin] + weights[(bin + 1) % BINS];
  }

  private static List<Oklch> near(List<Oklch> colours, int bin) {
    return colours.stream().filter(it -> Math.floorMod(bin(it) - bin + 1, BINS) <= 2).toList();
  }

  /// The average, in which the strong count for more.
  private static Oklch mean(List<Oklch> colours) {
    double lightness = 0;
    double a = 0;
    double b = 0;
    double all = 0;
    for (var colour : colours) {
      var weight = weight(colour) + 1e-9;
      lightness += colour.lightness() * weight;
      a += colour.chroma() * Math.cos(Math.toRadians(colour.hue())) * weight;
      b += colour.chroma() * Math.sin(Math.toRadians(colour.hue())) * weight;
      all += weight;
    }
    var hue = (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    return new Oklch(lightness / all, Math.hypot(a, b) / all, hue);
  }

  /// What is nearly black or white is hardly seen to have a colour.
  private static double weight(Oklch colour) {
    var middle = 1 - Math.pow(Math.abs(2 * colour.lightness() - 1.1), 3);
    return Math.pow(colour.chroma(), 1.5) * Math.max(0.02, middle);
  }

  private static int bin(Oklch colour) {
    return Math.floorMod((int) (colour.hue() / (360.0 / BINS)), BINS);
  }
}
