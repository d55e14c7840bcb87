package fm.podwright.domain.media;

import java.util.Locale;

/// A container that we host, with the names that a feed gives it.
public enum AudioType {
  MP3("audio/mpeg"),
  M4A("audio/x-m4a");

  private final String mimeType;

  AudioType(String mimeType) {
    this.mimeType = mimeType;
  }

  /// The `type` of the enclosure.
  public String mimeType() {
    return mimeType;
  }

  /// The file name's ending, without the dot; Apple decides by it what to list.
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
