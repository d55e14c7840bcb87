package fm.podwright.worker.media.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The ID3v2 tag in front of an MP3: its version (3 or 4; 0 if there is none that can be read), its
/// frames, and where the bytes behind all such tags begin.
public record OldTag(int version, List<Frame> frames, long end) {
  private static final int HEADER = 10;
  private static final int MOST_BYTES = 16 << 20;
  private static final int UNREADABLE_FLAGS = 0xC0; // unsynchronised, or with an extended header

  public OldTag {
    frames = List.copyOf(frames);
  }

  /// A frame as it stands in the tag.
  @SuppressWarnings("ArrayRecordComponent")
  public record Frame(String id, int flags, byte[] body) {}

  /// Reads it; a tag that cannot be read has no frames.
  public static OldTag read(Path path) throws IOException {
    try (var file = FileBytes.open(path)) {
      var end = Tags.skip(file, 0);
      if (end == 0 || !file.has(0, end))
        return new OldTag(0, List.of(), Math.min(end, file.size()));
      var version = file.at(3);
      var isReadable = (version == 3 || version == 4) && (file.at(5) & UNREADABLE_FLAGS) == 0;
      if (!isReadable || end > MOST_BYTES) return new OldTag(0, List.of(), end);
      return new OldTag(version, frames(file, version), end);
    }
  }

  private static List<Frame> frames(FileBytes file, int version) throws IOException {
    var frames = new ArrayList<Frame>();
    var end = HEADER + syncSafe(file, 6);
    var at = (long) HEADER;
    while (at + HEADER < end && file.at(at) != 0) {
      var size = version == 4 ? syncSafe(file, at + 4) : file.unsigned32(at + 4);
      if (size <= 0 || size > end - at - HEADER) break;
      frames.add(frame(file, at, (int) size));
      at += HEADER + size;
    }
    return frames;
  }

  private static Frame frame(FileBytes file, long at, int size) throws IOException {
    var id = new StringBuilder();
    for (var i = 0; i < 4; i++) id.append((char) file.at(at + i));
    var body = new byte[size];
    for (var i = 0; i < size; i++) body[i] = (byte) file.at(at + HEADER + i);
    return new Frame(id.toString(), (file.at(at + 8) << 8) | file.at(at + 9), body);
  }

  private static long syncSafe(FileBytes file, long at) throws IOException {
    var size = 0L;
    for (var i = 0; i < 4; i++) size = (size << 7) | (file.at(at + i) & 0x7F);
    return size;
  }
}
