package fm.podwright.core.media.image;

import fm.podwright.core.media.image.ArtworkResult.Accepted;
import fm.podwright.core.media.image.ArtworkResult.Refused;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A picture that is shown while a chapter plays, of any proportions. It is made small, for many of
/// them stand in one audio file.
public final class ChapterPicture {
  private static final int SMALLEST = 100;
  private static final int LARGEST = 640;
  private static final int THUMBNAIL = 160;
  private static final long MOST_PIXELS = 60_000_000;
  private static final String REMEDY = "Upload a JPEG or PNG, of 640 x 640 px or more at best.";

  private ChapterPicture() {}

  /// Checks type and size before a pixel is decoded, then turns upright, narrows and encodes anew.
  public static ArtworkResult of(byte[] bytes) {
    var header = header(bytes);
    if (header.isEmpty()) return new Refused("The file is no JPEG or PNG. " + REMEDY);
    var size = "The picture is " + header.get().width() + " x " + header.get().height() + " px";
    if (header.get().pixels() > MOST_PIXELS) return new Refused(size + ", too large. " + REMEDY);
    if (Math.min(header.get().width(), header.get().height()) < SMALLEST) {
      return new Refused(size + ", too small to be seen. " + REMEDY);
    }
    if (header.get().isCmyk()) {
      return new Refused("The picture is in CMYK, the colours of print. Export it for the web.");
    }
    return Codec.decode(bytes, header.get().type())
        .<ArtworkResult>map(image -> accepted(Pixels.upright(image, header.get().orientation())))
        .orElseGet(() -> new Refused("The picture is damaged and cannot be read. " + REMEDY));
  }

  private static Optional<PictureHeader> header(byte[] bytes) {
    if (PngReader.isPng(bytes)) return PngReader.header(bytes);
    return JpegReader.isJpeg(bytes) ? JpegReader.header(bytes) : Optional.empty();
  }

  private static Accepted accepted(BufferedImage image) {
    var widest = Math.min(image.getWidth(), LARGEST);
    var widths = Stream.of(widest, THUMBNAIL).filter(it -> it <= widest).distinct();
    var renditions = widths.map(width -> rendition(image, width)).toList();
    return new Accepted(renditions, Accent.of(image), List.of());
  }

  private static Rendition rendition(BufferedImage image, int width) {
    var bytes = Codec.encode(Pixels.narrowed(image, width), PictureType.JPEG);
    return new Rendition(width, PictureType.JPEG, bytes);
  }
}
