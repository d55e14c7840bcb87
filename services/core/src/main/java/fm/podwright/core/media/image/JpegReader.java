package fm.podwright.core.media.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// Reads the segments of a JPEG up to its frame header.
final class JpegReader {
  private static final int APP1 = 0xE1;
  private static final int EXIF = 0x45786966;
  private static final int EXIF_HEADER = 6;
  private static final int ORIENTATION_TAG = 0x0112;

  private JpegReader() {}

  static boolean isJpeg(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
  }

  static Optional<PictureHeader> header(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    int orientation = PictureHeader.UPRIGHT;
    int at = 2;
    while (at + 10 <= bytes.length && buffer.get(at) == (byte) 0xFF) {
      int marker = Byte.toUnsignedInt(buffer.get(at + 1));
      int length = Short.toUnsignedInt(buffer.getShort(at + 2));
      if (isFrame(marker)) return frame(buffer, at, orientation);
      if (marker == APP1) orientation = orientation(buffer, at + 4, length - 2, orientation);
      at += 2 + length;
    }
    return Optional.empty();
  }

  /// SOF0 to SOF15, without the tables that stand between them.
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static Optional<PictureHeader> frame(ByteBuffer buffer, int at, int orientation) {
    int height = Short.toUnsignedInt(buffer.getShort(at + 5));
    int width = Short.toUnsignedInt(buffer.getShort(at + 7));
    int components = Byte.toUnsignedInt(buffer.get(at + 9));
    if (width == 0 || height == 0) return Optional.empty();
    return Optional.of(new PictureHeader(PictureType.JPEG, width, height, components, orientation));
  }

  private static int orientation(ByteBuffer buffer, int start, int length, int otherwise) {
    boolean fits = length > EXIF_HEADER + 8 && start + length <= buffer.limit();
    if (!fits || buffer.getInt(start) != EXIF) return otherwise;
    return inTiff(buffer.slice(start + EXIF_HEADER, length - EXIF_HEADER), otherwise);
  }

  private static int inTiff(ByteBuffer tiff, int otherwise) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) return otherwise;
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0, at = directory + 2; i < entries && at + 12 <= tiff.limit(); i++, at += 12)
      if (tiff.getShort(at) == ORIENTATION_TAG) return valid(tiff.getShort(at + 8), otherwise);
    return otherwise;
  }

  private static int valid(int orientation, int otherwise) {
    return orientation >= 1 && orientation <= 8 ? orientation : otherwise;
  }
}
