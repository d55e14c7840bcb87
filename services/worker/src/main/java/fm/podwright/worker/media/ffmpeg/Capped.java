package fm.podwright.worker.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;

/// Keeps what a program prints, up to a size; more than that is a failure.
public record Capped(int max) implements OutputReader<byte[]> {
  @Override
  public byte[] read(InputStream output) throws IOException, FfmpegFailed {
    var bytes = output.readNBytes(max);
    if (output.read() >= 0)
      throw new FfmpegFailed("more than " + max + " bytes were printed", true);
    return bytes;
  }
}
