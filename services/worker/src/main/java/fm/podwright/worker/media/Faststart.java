package fm.podwright.worker.media;

import fm.podwright.domain.media.AudioType;
import fm.podwright.worker.media.content.Mp4;
import fm.podwright.worker.media.ffmpeg.Capped;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.FfmpegFailed;
import fm.podwright.worker.media.ffmpeg.Limits;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Puts the index of an M4A before its sound, so that a player can start with the first bytes. The
/// audio frames, tags, chapters and artwork stay as they are; an MP3 never needs it.
@Singleton
public class Faststart {
  private static final List<String> COPY =
      List.of(
          "-map",
          "0:a:0",
          "-map",
          "0:v?",
          "-map_metadata",
          "0",
          "-map_chapters",
          "0",
          "-c",
          "copy",
          "-fflags",
          "+bitexact",
          "-movflags",
          "+faststart",
          "-f",
          "ipod",
          "-y");

  private final Ffmpeg ffmpeg;

  public Faststart(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /// True if the index comes after the sound, or in pieces.
  public static boolean isNeeded(Path file, AudioType type) throws IOException {
    return type == AudioType.M4A && Mp4.read(file).needsFaststart();
  }

  /// Writes the copy; an existing `target` is replaced.
  public void write(Path source, Path target)
      throws IOException, InterruptedException, FfmpegFailed {
    var arguments = new ArrayList<>(COPY);
    arguments.add("file:" + target.toAbsolutePath());
    ffmpeg.convert(
        Limits.COPY,
        new Ffmpeg.Source(source, AudioType.M4A),
        arguments,
        new Capped(Limits.COPY.outputBytes()));
  }
}
