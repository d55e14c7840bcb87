package fm.podwright.core.media.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What can be said against a picture before a pixel of it is decoded.
final class ArtworkRules {
  static final int SMALLEST = 1400;
  static final int LARGEST = 3000;

  private static final long MOST_PIXELS = 40_000_000;
  private static final int ENOUGH = 1024;
  private static final String REMEDY = "Upload a JPEG or PNG of 1400 x 1400 to 3000 x 3000 px.";

  private ArtworkRules() {}

  /// Names a file that is neither PNG nor JPEG.
  static String notAPicture(byte[] bytes) {
    if (bytes.length == 0) return "The file is empty. " + REMEDY;
    int length = Math.min(ENOUGH, bytes.length);
    var start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) return is("a PDF");
    if (start.startsWith("GIF8")) return is("a GIF");
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return is("a WebP");
    if (start.startsWith("ftypavif", 4)) return is("an AVIF");
    if (start.startsWith("ftyphei", 4) || start.startsWith("ftypmif1", 4))
      return is("a HEIC photo");
    if (start.toLowerCase(Locale.ROOT).contains("<svg")) return is("an SVG");
    return "The file is not a picture that we know. " + REMEDY;
  }

  static String unreadable() {
    return "The picture is damaged and cannot be read. Export it again. " + REMEDY;
  }

  static Optional<String> objection(PictureHeader header) {
    var size = header.width() + " x " + header.height() + " px";
    if (header.pixels() > MOST_PIXELS)
      return Optional.of("Your picture is " + size + ", too large to read. " + REMEDY);
    if (header.width() != header.height())
      return Optional.of("Your picture is " + size + ". Apple asks for a square: crop it, please.");
    if (header.width() < SMALLEST)
      return Optional.of(
          "Your picture is "
              + size
              + ". Apple asks for at least 1400 x 1400 px: export it larger.");
    if (header.isCmyk())
      return Optional.of(
          "Your picture is in CMYK, the colours of print. Apple asks for RGB: export it for the"
              + " web.");
    return Optional.empty();
  }

  private static String is(String what) {
    return "The picture is " + what + ". Apple takes JPEG and PNG only. " + REMEDY;
  }
}
