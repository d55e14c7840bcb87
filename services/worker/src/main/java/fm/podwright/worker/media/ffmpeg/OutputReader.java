package fm.podwright.worker.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;

/// Reads what a running program prints; what it returns is the run's value.
@FunctionalInterface
public interface OutputReader<T> {
  T read(InputStream output) throws IOException, FfmpegFailed;
}
