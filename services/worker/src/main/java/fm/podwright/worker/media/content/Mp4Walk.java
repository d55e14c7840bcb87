package fm.podwright.worker.media.content;

import java.io.IOException;

/// One walk over the outermost boxes of an MP4 container.
final class Mp4Walk {
  private static final int SMALL_HEADER = 8;
  private static final int LARGE_HEADER = 16;
  private static final long MAX_SIZE = 1L << 50;
  private static final int MAX_BOXES = 1_000_000;

  private final FileBytes file;
  private long position;
  private long headerBytes;
  private long mediaBytes;
  private boolean hasIndex;
  private boolean isIndexFirst;
  private boolean isFragmented;

  private Mp4Walk(FileBytes file) {
    this.file = file;
  }

  static Mp4 over(FileBytes file) throws IOException {
    var walk = new Mp4Walk(file);
    for (int i = 0; i < MAX_BOXES && file.has(walk.position, SMALL_HEADER); i++) walk.box();
    return walk.result();
  }

  private void box() throws IOException {
    long size = file.unsigned32(position);
    long header = SMALL_HEADER;
    if (size == 1 && file.has(position, LARGE_HEADER)) {
      size = (file.unsigned32(position + 8) << 32) + file.unsigned32(position + 12);
      header = LARGE_HEADER;
    }
    if (size == 0) size = file.size() - position; // to the end of the file
    if (size < header) size = file.size() - position; // no box: what follows is not looked into
    if (size > MAX_SIZE) size = MAX_SIZE; // far beyond the end of any file, and adds up
    note(header, size);
    position += Math.max(header, size);
  }

  private void note(long header, long size) throws IOException {
    if (file.spells(position + 4, "moov")) {
      hasIndex = true;
      isIndexFirst = mediaBytes == 0;
    }
    if (file.spells(position + 4, "moof")) isFragmented = true;
    if (file.spells(position + 4, "mdat")) {
      if (mediaBytes == 0) headerBytes = position + header;
      mediaBytes += size - header;
    }
  }

  private Mp4 result() {
    return new Mp4(
        file.size(), headerBytes, mediaBytes, position, hasIndex, isIndexFirst, isFragmented);
  }
}
