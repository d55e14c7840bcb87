package fm.podwright.core.media.image;

/// One size of a square picture, encoded by us.
public final class Rendition {
  private final int width;
  private final PictureType type;
  private final byte[] bytes;

  Rendition(int width, PictureType type, byte[] bytes) {
    this.width = width;
    this.type = type;
    this.bytes = bytes;
  }

  public int width() {
    return width;
  }

  public PictureType type() {
    return type;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
