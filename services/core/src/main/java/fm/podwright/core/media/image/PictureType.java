package fm.podwright.core.media.image;

/// The two kinds of picture that feeds may name.
public enum PictureType {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png");

  private final String mimeType;
  private final String extension;

  PictureType(String mimeType, String extension) {
    this.mimeType = mimeType;
    this.extension = extension;
  }

  public String mimeType() {
    return mimeType;
  }

  /// The end of the file's name, without the dot.
  public String extension() {
    return extension;
  }
}
