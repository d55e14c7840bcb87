package fm.podwright.worker.media.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// An MP3 counted frame by frame, so that its length is exact with a length header or without.
///
/// `headerBytes` are the tags and the length header's own frame; `promised` is how many frames that
/// header names (0: it does not say); `samples` are those that sound, the encoder's padding left
/// out.
public record Mp3(
    long headerBytes,
    long endOfAudio,
    int channels,
    int sampleRate,
    long frames,
    long promised,
    long samples,
    long strayBytes,
    boolean lastFrameIncomplete) {

  private static final long NANOS = 1_000_000_000;

  /// Empty if no run of MPEG layer III frames starts near the file's beginning.
  public static Optional<Mp3> read(Path path) throws IOException {
    try (var file = FileBytes.open(path)) {
      return Mp3Walk.over(file);
    }
  }

  public Duration duration() {
    return Duration.ofSeconds(samples / sampleRate)
        .plusNanos(samples % sampleRate * NANOS / sampleRate);
  }

  public long audioBytes() {
    return endOfAudio - headerBytes;
  }

  /// True if fewer frames follow than the length header promises. One less, and whole, is no loss:
  /// some encoders count the header's own frame.
  ///
  /// Without such a header nothing says how long the file should be. An incomplete last frame alone
  /// is no proof, since recorders and byte-wise cutters leave one in files that are otherwise
  /// whole.
  public boolean isCutOff() {
    long missing = promised - frames;
    return missing > 1 || (missing == 1 && lastFrameIncomplete);
  }

  /// True if more than a twentieth of what should be frames is something else.
  public boolean isDamaged() {
    return strayBytes > audioBytes() / 20;
  }
}
