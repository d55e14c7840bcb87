package fm.podwright.worker.media;

import fm.podwright.domain.media.AudioType;
import fm.podwright.worker.media.ffmpeg.Capped;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.FfmpegFailed;
import fm.podwright.worker.media.ffmpeg.Limits;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Takes the picture out of an audio file, byte for byte as it was put in: a stranger's bytes, to
/// be checked and encoded anew like any other upload.
@Singleton
public class EmbeddedArtwork {
  private static final List<String> FIRST_PICTURE =
      List.of("-map", "0:v:0", "-c", "copy", "-frames:v", "1", "-f", "image2pipe", "pipe:1");

  private final Ffmpeg ffmpeg;

  public EmbeddedArtwork(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /// The picture of a file whose probe said that it has one.
  public byte[] of(Path file, AudioType type)
      throws IOException, InterruptedException, FfmpegFailed {
    return ffmpeg
        .convert(
            Limits.PICTURE,
            new Ffmpeg.Source(file, type),
            FIRST_PICTURE,
            new Capped(Limits.PICTURE.outputBytes()))
        .value();
  }
}
