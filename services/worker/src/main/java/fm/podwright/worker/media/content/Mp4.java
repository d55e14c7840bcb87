package fm.podwright.worker.media.content;

import java.io.IOException;
import java.nio.file.Path;

/// The outermost boxes of an MP4 container (ISO 14496-12).
///
/// `headerBytes` stand before the sound itself; `endOfBoxes` is where the last box says it ends,
/// beyond the file's end if that was cut off.
public record Mp4(
    long fileBytes,
    long headerBytes,
    long mediaBytes,
    long endOfBoxes,
    boolean hasIndex,
    boolean isIndexFirst,
    boolean isFragmented) {

  public static Mp4 read(Path path) throws IOException {
    try (var file = FileBytes.open(path)) {
      return Mp4Walk.over(file);
    }
  }

  public boolean isCutOff() {
    return endOfBoxes > fileBytes;
  }

  public boolean hasMedia() {
    return mediaBytes > 0;
  }

  /// True if a player must fetch the end of the file, or many pieces of it, before it can start.
  public boolean needsFaststart() {
    return !isIndexFirst || isFragmented;
  }
}
