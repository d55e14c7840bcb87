package fm.podwright.core.media.image;

import fm.podwright.core.media.image.ArtworkResult.Accepted;
import fm.podwright.core.media.image.ArtworkResult.Refused;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// A wide picture for the head of a site. It keeps its proportions; pages show the middle of it.
public final class Banner {
  private static final List<Integer> WIDTHS = List.of(2000, 1200, 640);
  private static final int SMALLEST = 1200;
  private static final long MOST_PIXELS = 40_000_000;
  private static final String REMEDY =
      "Upload a JPEG or PNG at least 1200 px wide and at least twice as wide as high.";

  private Banner() {}

  /// Checks type and size before a pixel is decoded, then decodes, turns upright, flattens and
  /// encodes anew as JPEG in all widths that it fills.
  public static ArtworkResult of(byte[] bytes) {
    var header = header(bytes);
    if (header.isEmpty()) return new Refused("The file is no JPEG or PNG. " + REMEDY);
    var size = header.get().width() + " x " + header.get().height() + " px";
    if (header.get().pixels() > MOST_PIXELS || header.get().isCmyk()) {
      return new Refused("The picture, " + size + ", is too large or made for print. " + REMEDY);
    }
    return Codec.decode(bytes, header.get().type())
        .map(image -> Pixels.upright(image, header.get().orientation()))
        .map(
            image -> isWide(image) ? accepted(image) : new Refused("It is " + size + ". " + REMEDY))
        .orElseGet(() -> new Refused("The picture is damaged and cannot be read. " + REMEDY));
  }

  private static Optional<PictureHeader> header(byte[] bytes) {
    if (PngReader.isPng(bytes)) return PngReader.header(bytes);
    return JpegReader.isJpeg(bytes) ? JpegReader.header(bytes) : Optional.empty();
  }

  private static boolean isWide(BufferedImage image) {
    return image.getWidth() >= SMALLEST && image.getWidth() >= 2 * image.getHeight();
  }

  private static ArtworkResult accepted(BufferedImage image) {
    var renditions =
        WIDTHS.stream()
            .filter(width -> width <= image.getWidth())
            .map(width -> rendition(image, width))
            .toList();
    return new Accepted(renditions, Accent.of(image), List.of());
  }

  private static Rendition rendition(BufferedImage image, int width) {
    var bytes = Codec.encode(Pixels.narrowed(image, width), PictureType.JPEG);
    return new Rendition(width, PictureType.JPEG, bytes);
  }
}
