package fm.podwright.worker.media.copy;

import fm.podwright.worker.media.ffmpeg.FfmpegFailed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;

/// Writes the copy that is wanted, in the manner of its format.
@Singleton
final class CopyMaker {
  private final M4aCopy m4a;

  CopyMaker(M4aCopy m4a) {
    this.m4a = m4a;
  }

  void write(Wanted wanted, Path target) throws IOException, InterruptedException, FfmpegFailed {
    switch (wanted.facts().type()) {
      case MP3 -> Mp3Copy.write(wanted, target);
      case M4A -> m4a.write(wanted, target);
    }
  }
}
