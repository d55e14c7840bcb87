package fm.podwright.domain.episode.transcript;

import java.time.Duration;

/// From when to when something is said, counted from the beginning of the audio, in milliseconds.
public record Span(Duration start, Duration end) {
  public Span {
    if (start.isNegative()) throw new IllegalArgumentException("starts before the audio");
    if (end.compareTo(start) < 0) throw new IllegalArgumentException("ends before it starts");
  }

  /// A span given in milliseconds.
  public static Span ofMillis(long start, long end) {
    return new Span(Duration.ofMillis(start), Duration.ofMillis(end));
  }
}
