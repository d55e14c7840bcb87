package fm.podwright.worker.media.content;

import java.io.IOException;
import java.util.Optional;

/// What the silent first frame of most MP3s promises (Xing, Info or VBRI header): frames that
/// follow it, and samples to leave out at both ends. A count of 0 is none given.
record LengthHeader(long frames, int skippedAtStart, int skippedAtEnd) {
  private static final int HAS_FRAMES = 1;
  private static final int DECODER_DELAY = 529;

  static Optional<LengthHeader> at(FileBytes file, long frame, FrameHeader header)
      throws IOException {
    long xing = frame + header.xingOffset();
    if (file.spells(xing, "Xing") || file.spells(xing, "Info"))
      return Optional.of(xing(file, xing, frame + header.bytes()));
    if (file.spells(frame + 36, "VBRI") && file.has(frame + 36, 18))
      return Optional.of(new LengthHeader(file.unsigned32(frame + 36 + 14), 0, 0));
    return Optional.empty();
  }

  private static LengthHeader xing(FileBytes file, long xing, long end) throws IOException {
    if (!file.has(xing, 12)) return new LengthHeader(0, 0, 0);
    int flags = file.int32(xing + 4);
    long frames = (flags & HAS_FRAMES) == 0 ? 0 : file.unsigned32(xing + 8);
    long lame = xing + 8 + lengthOfFields(flags);
    if (lame + 25 > end || !file.has(lame, 25) || file.at(lame) == 0)
      return new LengthHeader(frames, 0, 0);
    int gaps = file.int32(lame + 21); // 12 bits of delay, 12 bits of padding, 8 bits of others
    int delay = gaps >>> 20;
    int padding = (gaps >>> 8) & 0xFFF;
    return new LengthHeader(frames, delay + DECODER_DELAY, Math.max(0, padding - DECODER_DELAY));
  }

  private static int lengthOfFields(int flags) {
    return (flags & 1) * 4 + (flags >> 1 & 1) * 4 + (flags >> 2 & 1) * 100 + (flags >> 3 & 1) * 4;
  }
}
