package fm.podwright.core.media.image;

import fm.podwright.core.media.image.ArtworkResult.Accepted;
import fm.podwright.core.media.image.ArtworkResult.Refused;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A show's or an episode's picture by Apple's rules: square, RGB, 1400 to 3000 px, JPEG or PNG.
///
/// A larger square is accepted and made 3000 px wide, with a remark: every picture is encoded anew
/// anyway, and sending the podcaster back to do the same would gain nobody anything. One that is
/// too small or not square is refused, for only its maker can mend that.
public final class Artwork {
  private static final List<Integer> WIDTHS = List.of(1400, 640, 320, 160);
  private static final int LARGEST_PNG = 3 << 20;

  private Artwork() {}

  /// Checks type and size before a pixel is decoded, then decodes, turns upright, flattens and
  /// encodes anew in all widths. All are of one type: a PNG stays one unless its master would
  /// exceed 3 MB.
  public static ArtworkResult of(byte[] bytes) {
    if (!PngReader.isPng(bytes) && !JpegReader.isJpeg(bytes))
      return new Refused(ArtworkRules.notAPicture(bytes));
    var header = header(bytes);
    if (header.isEmpty()) return new Refused(ArtworkRules.unreadable());
    return ArtworkRules.objection(header.get())
        .<ArtworkResult>map(Refused::new)
        .orElseGet(() -> decoded(bytes, header.get()));
  }

  private static Optional<PictureHeader> header(byte[] bytes) {
    return PngReader.isPng(bytes) ? PngReader.header(bytes) : JpegReader.header(bytes);
  }

  private static ArtworkResult decoded(byte[] bytes, PictureHeader header) {
    return Codec.decode(bytes, header.type())
        .<ArtworkResult>map(image -> accepted(image, header))
        .orElseGet(() -> new Refused(ArtworkRules.unreadable()));
  }

  private static Accepted accepted(BufferedImage image, PictureHeader header) {
    int side = Math.min(header.width(), ArtworkRules.LARGEST);
    var square = Pixels.scaled(Pixels.upright(image, header.orientation()), side);
    var master = master(square, header.type());
    var smaller =
        WIDTHS.stream()
            .filter(width -> width < side)
            .map(width -> rendition(square, width, master.type()));
    var renditions = Stream.concat(Stream.of(master), smaller).toList();
    return new Accepted(renditions, Accent.of(square), remarks(image, header));
  }

  private static Rendition master(BufferedImage image, PictureType type) {
    var bytes = Codec.encode(image, type);
    if (type == PictureType.JPEG || bytes.length <= LARGEST_PNG)
      return new Rendition(image.getWidth(), type, bytes);
    return rendition(image, image.getWidth(), PictureType.JPEG);
  }

  private static Rendition rendition(BufferedImage square, int width, PictureType type) {
    var scaled = Pixels.scaled(square, width);
    return new Rendition(width, type, Codec.encode(scaled, type));
  }

  private static List<String> remarks(BufferedImage image, PictureHeader header) {
    var remarks = new ArrayList<String>();
    int side = header.width();
    if (side > ArtworkRules.LARGEST)
      remarks.add(
          "Your picture is %d x %d px. Apple takes at most 3000 x 3000 px, so we made it that size."
              .formatted(side, side));
    if (image.getColorModel().hasAlpha())
      remarks.add("Your picture has a transparent layer. Apps show none: it stands on white now.");
    return remarks;
  }
}
