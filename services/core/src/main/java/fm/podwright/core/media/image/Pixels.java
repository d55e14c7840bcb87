package fm.podwright.core.media.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Plain RGB pictures in memory: flattened, turned and made smaller.
final class Pixels {
  private Pixels() {}

  /// On white where the picture is transparent, and upright as its EXIF orientation says.
  static BufferedImage upright(BufferedImage image, int orientation) {
    boolean turned = orientation > 4;
    int width = turned ? image.getHeight() : image.getWidth();
    int height = turned ? image.getWidth() : image.getHeight();
    var transform = toUpright(orientation, image.getWidth(), image.getHeight());
    return painted(width, height, graphics -> graphics.drawImage(image, transform, null));
  }

  /// Halved as often as possible, so that every pixel counts, then brought to the size.
  static BufferedImage scaled(BufferedImage image, int width) {
    var current = image;
    while (current.getWidth() >= 2 * width) current = resized(current, current.getWidth() / 2);
    return current.getWidth() == width ? current : resized(current, width);
  }

  /// A picture of any proportions, halved as often as possible and brought to the width.
  static BufferedImage narrowed(BufferedImage image, int width) {
    var current = image;
    while (current.getWidth() >= 2 * width) {
      current = resized(current, current.getWidth() / 2, Math.max(1, current.getHeight() / 2));
    }
    if (current.getWidth() == width) return current;
    var height = Math.round(current.getHeight() * (width / (float) current.getWidth()));
    return resized(current, width, Math.max(1, height));
  }

  private static BufferedImage resized(BufferedImage image, int width) {
    return resized(image, width, width);
  }

  private static BufferedImage resized(BufferedImage image, int width, int height) {
    boolean halves = image.getWidth() == 2 * width;
    var quality =
        halves
            ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
            : RenderingHints.VALUE_INTERPOLATION_BICUBIC;
    return painted(
        width,
        height,
        graphics -> {
          graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, quality);
          graphics.drawImage(image, 0, 0, width, height, null);
        });
  }

  private interface Painting {
    void on(Graphics2D graphics);
  }

  private static BufferedImage painted(int width, int height, Painting painting) {
    var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = target.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    painting.on(graphics);
    graphics.dispose();
    return target;
  }

  private static AffineTransform toUpright(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
