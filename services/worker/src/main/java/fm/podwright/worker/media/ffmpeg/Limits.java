package fm.podwright.worker.media.ffmpeg;

import java.time.Duration;

/// What one jailed process may use: time on the clock and on the processor, address space, output
/// that it may print, and the largest file that it may write.
public record Limits(
    Duration wall, Duration processor, long memoryBytes, int outputBytes, long fileBytes) {

  /// For reading headers and counting packets of up to 2 GB.
  public static final Limits PROBE =
      new Limits(Duration.ofSeconds(60), Duration.ofSeconds(30), 1500L << 20, 4 << 20, 0);

  /// For one embedded picture.
  public static final Limits PICTURE =
      new Limits(Duration.ofSeconds(30), Duration.ofSeconds(15), 1500L << 20, 10 << 20, 0);

  /// For decoding a day of sound; what is printed is read as it comes and never kept.
  public static final Limits DECODE =
      new Limits(Duration.ofMinutes(30), Duration.ofMinutes(30), 1500L << 20, 1 << 20, 0);

  /// For writing up to 2 GB anew without decoding.
  public static final Limits COPY =
      new Limits(Duration.ofMinutes(5), Duration.ofMinutes(2), 1500L << 20, 1 << 20, 3L << 30);
}
