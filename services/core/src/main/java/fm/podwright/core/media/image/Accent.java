package fm.podwright.core.media.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The colour that a picture is remembered by: of its common colours, the one that is both frequent
/// and strong.
final class Accent {
  private static final int GRID = 32;
  private static final int COARSE = 0xE0E0E0;
  private static final int MIDDLE = 0x101010;

  private Accent() {}

  /// As `#rrggbb`; a grey one if the picture has no other.
  static String of(BufferedImage image) {
    var small = Pixels.scaled(image, GRID);
    Map<Integer, Long> counts =
        Arrays.stream(small.getRGB(0, 0, GRID, GRID, null, 0, GRID))
            .map(rgb -> (rgb & COARSE) | MIDDLE)
            .boxed()
            .collect(Collectors.groupingBy(rgb -> rgb, Collectors.counting()));
    int strongest =
        counts.entrySet().stream()
            .max(Comparator.comparingDouble(Accent::weight).thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    return String.format(Locale.ROOT, "#%06x", strongest);
  }

  private static double weight(Map.Entry<Integer, Long> colour) {
    int rgb = colour.getKey();
    var hsb = Color.RGBtoHSB((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, null);
    return Math.sqrt(colour.getValue()) * (0.05 + hsb[1] * hsb[2]);
  }
}
