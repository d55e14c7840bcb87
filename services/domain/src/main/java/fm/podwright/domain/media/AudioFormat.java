package fm.podwright.domain.media;

/// How the sound is written down: the kind of file, channels (1 is mono) and samples each second.
public record AudioFormat(AudioType type, int channels, int sampleRate) {
  public AudioFormat {
    if (channels < 1) throw new IllegalArgumentException("audio has at least one channel");
    if (sampleRate < 1) throw new IllegalArgumentException("the sample rate is not positive");
  }
}
