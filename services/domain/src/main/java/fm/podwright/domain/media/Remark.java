package fm.podwright.domain.media;

/// Something odd in a file that is accepted all the same, in words for the podcaster.
public enum Remark {
  LAST_FRAME_INCOMPLETE(
      "The file ends within a frame. If the episode stops too soon, export it again and replace the"
          + " audio."),
  LENGTH_HEADER_TOO_SHORT(
      "The file's header names a shorter length than the file has; some players show that one."
          + " Export it again to mend it."),
  STRAY_BYTES(
      "Some bytes between the audio frames are not audio. Listen to the episode once before you"
          + " publish.");

  private final String words;

  Remark(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
