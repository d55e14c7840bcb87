package fm.podwright.core.media.image;

import java.nio.ByteBuffer;
import java.util.Optional;

/// Reads the IHDR chunk of a PNG.
final class PngReader {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int IHDR = 0x49484452;
  private static final int THROUGH_HEADER = 33;

  private PngReader() {}

  static boolean isPng(byte[] bytes) {
    return bytes.length >= Long.BYTES && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
  }

  static Optional<PictureHeader> header(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    if (bytes.length < THROUGH_HEADER || buffer.getInt(12) != IHDR) return Optional.empty();
    int width = buffer.getInt(16);
    int height = buffer.getInt(20);
    if (width <= 0 || height <= 0) return Optional.empty();
    return Optional.of(new PictureHeader(PictureType.PNG, width, height, 3, PictureHeader.UPRIGHT));
  }
}
