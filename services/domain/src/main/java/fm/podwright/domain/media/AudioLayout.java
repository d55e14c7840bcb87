package fm.podwright.domain.media;

/// Where the sound lies in a file: `headerBytes` stand before the first audio frame (tags and the
/// length header of an MP3, everything before the media data of an M4A), then come `audioBytes`.
public record AudioLayout(long fileBytes, long headerBytes, long audioBytes) {
  public AudioLayout {
    if (headerBytes < 0 || audioBytes <= 0 || headerBytes + audioBytes > fileBytes)
      throw new IllegalArgumentException("the audio does not lie within the file");
  }
}
