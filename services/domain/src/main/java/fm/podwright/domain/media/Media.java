package fm.podwright.domain.media;

import fm.podwright.domain.show.ShowId;
import java.time.Duration;

/// Audio that is ready to be published: what is known of it and where its bytes lie. It never
/// changes; replaced audio is other media.
public record Media(
    MediaId id,
    ShowId show,
    AudioFacts facts,
    Loudness loudness,
    Waveform waveform,
    String storageKey,
    String fileName) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /// How many bytes the file has.
  public long bytes() {
    return facts.layout().fileBytes();
  }

  /// How many bytes somebody must have been sent before it counts as a download: the header and a
  /// minute of audio, or the whole file where it is shorter.
  public long downloadThreshold() {
    return facts.bytesOfFirst(MINUTE);
  }
}
