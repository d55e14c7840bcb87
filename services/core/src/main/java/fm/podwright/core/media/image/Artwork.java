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
  /// encodes anew in all widths. A PNG stays one as the master unless it would exceed 3 MB.
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
    var master = Pixels.scaled(Pixels.upright(image, header.orientation()), side);
    var smaller =
        WIDTHS.stream().filter(width -> width < side).map(width -> smaller(master, width));
    var renditions = Stream.concat(Stream.of(master(master, header.type())), smaller).toList();
    return new Accepted(renditions, Accent.of(master), remarks(image, header));
  }

  private static Rendition master(BufferedImage image, PictureType type) {
    var bytes = Codec.encode(image, type);
    if (type == PictureType.JPEG || bytes.length <= LARGEST_PNG)
      return new Rendition(image.getWidth(), type, bytes);
    return smaller(image, image.getWidth());
  }

  private static Rendition smaller(BufferedImage master, int width) {
    var scaled = Pixels.scaled(master, width);
    return new Rendition(width, PictureType.JPEG, Codec.encode(scaled, PictureType.JPEG));
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
