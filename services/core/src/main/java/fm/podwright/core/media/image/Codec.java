package fm.podwright.core.media.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pixels from bytes and back, in memory, without any metadata either way: text chunks and colour
/// profiles of a stranger's picture are neither unpacked nor passed on.
final class Codec {
  private static final float JPEG_QUALITY = 0.9f;

  private Codec() {}

  /// Empty if the bytes are not whole or not what their header says.
  static Optional<BufferedImage> decode(byte[] bytes, PictureType type) {
    var reader = ImageIO.getImageReadersByFormatName(name(type)).next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      return Optional.of(reader.read(0));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  static byte[] encode(BufferedImage image, PictureType type) {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName(name(type)).next();
    var parameters = writer.getDefaultWriteParam();
    if (type == PictureType.JPEG) {
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(JPEG_QUALITY);
    }
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory alone is written to
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static String name(PictureType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
