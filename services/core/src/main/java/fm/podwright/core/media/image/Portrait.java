package fm.podwright.core.media.image;

import fm.podwright.core.media.image.ArtworkResult.Accepted;
import fm.podwright.core.media.image.ArtworkResult.Refused;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A person's picture: of any shape and nearly any size, for people send what they have. It is cut
/// to a square around where faces are, and encoded anew.
public final class Portrait {
  private static final int SMALLEST = 100;
  private static final int LARGEST = 1200;
  private static final long MOST_PIXELS = 60_000_000;
  private static final List<Integer> WIDTHS = List.of(640, 320, 160);
  private static final String REMEDY = "Upload a JPEG or PNG, of 640 x 640 px or more at best.";

  private Portrait() {}

  /// Checks type and size before a pixel is decoded, then cuts and encodes it in all widths.
  public static ArtworkResult of(byte[] bytes) {
    if (!PngReader.isPng(bytes) && !JpegReader.isJpeg(bytes)) {
      return new Refused("The file is no JPEG or PNG. " + REMEDY);
    }
    var header = PngReader.isPng(bytes) ? PngReader.header(bytes) : JpegReader.header(bytes);
    if (header.isEmpty()) return unreadable();
    return objection(header.get())
        .<ArtworkResult>map(Refused::new)
        .orElseGet(() -> decoded(bytes, header.get()));
  }

  private static Optional<String> objection(PictureHeader header) {
    var size = "The picture is " + header.width() + " x " + header.height() + " px";
    if (header.pixels() > MOST_PIXELS) return Optional.of(size + ", too large to read. " + REMEDY);
    if (Math.min(header.width(), header.height()) < SMALLEST) {
      return Optional.of(size + ", too small to see anybody. " + REMEDY);
    }
    if (header.isCmyk()) {
      return Optional.of("The picture is in CMYK, the colours of print. Export it for the web.");
    }
    return Optional.empty();
  }

  private static ArtworkResult decoded(byte[] bytes, PictureHeader header) {
    return Codec.decode(bytes, header.type())
        .<ArtworkResult>map(image -> accepted(Pixels.upright(image, header.orientation())))
        .orElseGet(Portrait::unreadable);
  }

  private static ArtworkResult unreadable() {
    return new Refused("The picture is damaged and cannot be read. Export it again. " + REMEDY);
  }

  private static Accepted accepted(BufferedImage upright) {
    var square = square(upright);
    var side = Math.min(square.getWidth(), LARGEST);
    var widths = Stream.concat(Stream.of(side), WIDTHS.stream().filter(it -> it < side));
    var renditions = widths.map(width -> rendition(square, width)).toList();
    return new Accepted(renditions, Accent.of(square), remarks(upright, side));
  }

  /// The middle of a wide picture, and what is a third from the top of a tall one.
  private static BufferedImage square(BufferedImage image) {
    var side = Math.min(image.getWidth(), image.getHeight());
    var x = (image.getWidth() - side) / 2;
    var y = (image.getHeight() - side) / 3;
    return Pixels.upright(image.getSubimage(x, y, side, side), 1);
  }

  private static Rendition rendition(BufferedImage square, int width) {
    var scaled = Pixels.scaled(square, width);
    return new Rendition(width, PictureType.JPEG, Codec.encode(scaled, PictureType.JPEG));
  }

  private static List<String> remarks(BufferedImage image, int side) {
    var remarks = new ArrayList<String>();
    if (image.getWidth() != image.getHeight()) remarks.add("It was cut to a square.");
    if (side < WIDTHS.getFirst()) {
      remarks.add("It is " + side + " px wide; with 640 it would be sharp everywhere.");
    }
    return remarks;
  }
}
