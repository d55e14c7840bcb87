package fm.podwright.domain.download;

import fm.podwright.domain.media.AudioFacts;
import java.time.Duration;

/// The bytes of one media that make a download: what stands ahead of the sound and a minute of it,
/// or the whole file if it is shorter.
public record Threshold(long bytes) {
  private static final Duration MINUTE = Duration.ofSeconds(60);

  public Threshold {
    if (bytes < 1) throw new IllegalArgumentException("a download has a byte at least");
  }

  /// The threshold of audio that a probe has seen.
  public static Threshold of(AudioFacts facts) {
    return new Threshold(facts.bytesOfFirst(MINUTE));
  }
}
