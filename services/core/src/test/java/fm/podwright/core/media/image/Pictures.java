package fm.podwright.core.media.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/// Makes pictures as podcasters and attackers would upload them.
final class Pictures {
  private Pictures() {}

  static BufferedImage plain(int width, int height, Color colour) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return image;
  }

  static BufferedImage noise(int side) {
    var random = new Random(11);
    var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < side; y++)
      for (int x = 0; x < side; x++) image.setRGB(x, y, random.nextInt(1 << 24));
    return image;
  }

  /// As the camera's sensor holds it, so that the orientation brings it upright.
  static BufferedImage turned(BufferedImage upright, int orientation) {
    int inverse =
        switch (orientation) {
          case 6 -> 8;
          case 8 -> 6;
          default -> orientation;
        };
    return Pixels.upright(upright, inverse);
  }

  static byte[] jpeg(BufferedImage image) {
    return encoded(image, "jpg");
  }

  static byte[] png(BufferedImage image) {
    return encoded(image, "png");
  }

  private static byte[] encoded(BufferedImage image, String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Four bands of ink, which the JDK writes as they are.
  static byte[] cmykJpeg(int side) {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, side, side, 4, null);
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpg").next();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(raster, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// A valid signature, header and an empty IDAT chunk.
  static byte[] pngHeader(int width, int height) {
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    var png = ByteBuffer.allocate(8 + 25 + 12).putLong(0x89504E470D0A1A0AL);
    chunk(png, 0x49484452, header.array());
    chunk(png, 0x49444154, new byte[0]);
    return png.array();
  }

  private static void chunk(ByteBuffer png, int type, byte[] data) {
    var crc = new CRC32();
    crc.update(ByteBuffer.allocate(4).putInt(type).array());
    crc.update(data);
    png.putInt(data.length).putInt(type).put(data).putInt((int) crc.getValue());
  }

  /// Claims another size in the frame header.
  static byte[] withJpegSize(byte[] jpeg, int side) {
    var buffer = ByteBuffer.wrap(jpeg.clone());
    int at = 2;
    while (buffer.get(at + 1) != (byte) 0xC0)
      at += 2 + Short.toUnsignedInt(buffer.getShort(at + 2));
    return buffer.putShort(at + 5, (short) side).putShort(at + 7, (short) side).array();
  }

  /// An EXIF segment with that orientation, behind the first marker.
  static byte[] withOrientation(byte[] jpeg, int orientation) {
    var exif = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34);
    exif.putInt(0x45786966).putShort((short) 0); // "Exif"
    exif.putInt(0x4D4D002A).putInt(8).putShort((short) 1); // big-endian TIFF with one entry
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    var target = ByteBuffer.allocate(jpeg.length + exif.capacity());
    return target.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
  }
}
