package fm.podwright.core.media.image;

import static java.util.Comparator.comparingDouble;

import fm.podwright.domain.site.Colour;
import fm.podwright.domain.site.Oklch;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The colour that a picture is remembered by: of the hues that are seen at all, the one that
/// glows. A small strong shape counts for more than a wide dull ground, and of its hue the strong
/// half is taken, not the shades.
final class Accent {
  private static final int GRID = 64;
  private static final int BINS = 36;
  private static final double COLOURFUL = 0.03;

  /// What covers less of a picture is noise, or a speck.
  private static final double LEAST_SHARE = 0.01;

  private Accent() {}

  /// As `#rrggbb`; a grey one if the picture has no other.
  static String of(BufferedImage image) {
    var small = Pixels.scaled(image, GRID);
    var seen =
        Arrays.stream(small.getRGB(0, 0, GRID, GRID, null, 0, GRID))
            .mapToObj(rgb -> Oklch.of(new Colour(rgb & 0xFFFFFF)))
            .toList();
    return glowing(seen).map(Accent::mean).orElseGet(() -> mean(seen)).colour().toString();
  }

  /// The strong half of the hue that glows most, if any is there to be seen.
  private static Optional<List<Oklch>> glowing(List<Oklch> seen) {
    var strong = seen.stream().filter(it -> it.chroma() >= COLOURFUL).toList();
    return IntStream.range(0, BINS)
        .mapToObj(bin -> near(strong, bin))
        .filter(hue -> hue.size() >= seen.size() * LEAST_SHARE)
        .map(Accent::strongHalf)
        .max(comparingDouble(Accent::glow));
  }

  private static List<Oklch> near(List<Oklch> colours, int bin) {
    return colours.stream().filter(it -> Math.floorMod(bin(it) - bin + 1, BINS) <= 2).toList();
  }

  private static List<Oklch> strongHalf(List<Oklch> hue) {
    return hue.stream()
        .sorted(comparingDouble(Accent::strength).reversed())
        .limit((hue.size() + 1) / 2)
        .toList();
  }

  /// Twice as strong counts as much as sixteen times as wide.
  private static double glow(List<Oklch> hue) {
    var strength = hue.stream().mapToDouble(Accent::strength).average().orElse(0);
    return strength * strength * Math.sqrt(hue.size());
  }

  /// What is nearly black or white is hardly seen to have a colour.
  private static double strength(Oklch colour) {
    var middle = 1 - Math.pow(Math.abs(2 * colour.lightness() - 1.1), 3);
    return colour.chroma() * Math.max(0.02, middle);
  }

  private static Oklch mean(List<Oklch> colours) {
    double lightness = 0;
    double a = 0;
    double b = 0;
    for (var colour : colours) {
      lightness += colour.lightness() / colours.size();
      a += colour.chroma() * Math.cos(Math.toRadians(colour.hue())) / colours.size();
      b += colour.chroma() * Math.sin(Math.toRadians(colour.hue())) / colours.size();
    }
    var hue = (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    return new Oklch(lightness, Math.hypot(a, b), hue);
  }

  private static int bin(Oklch colour) {
    return Math.floorMod((int) (colour.hue() / (360.0 / BINS)), BINS);
  }
}
