package fm.podwright.core.media.image;

/// What a picture says about itself before its pixels: `components` are the colour channels (4 in a
/// JPEG is CMYK), `orientation` is EXIF's, 1 to 8.
record PictureHeader(PictureType type, int width, int height, int components, int orientation) {
  static final int UPRIGHT = 1;

  long pixels() {
    return (long) width * height;
  }

  boolean isCmyk() {
    return type == PictureType.JPEG && components == 4;
  }
}
