package fm.podwright.worker.media.content;

import java.io.IOException;

/// The tags that stand around the frames of an MP3: ID3v2 in front; ID3v1, APE and Lyrics3 behind.
final class Tags {
  private static final int ID3V2_HEADER = 10;
  private static final int ID3V1 = 128;
  private static final int APE_FOOTER = 32;
  private static final int FOOTER_FLAG = 0x10;

  private Tags() {}

  /// The first position at or after `position` where no ID3v2 tag starts; it may lie beyond the end
  /// of a file that was cut within its tags.
  static long skip(FileBytes file, long position) throws IOException {
    long at = position;
    while (file.has(at, ID3V2_HEADER) && file.spells(at, "ID3")) at += length(file, at);
    return at;
  }

  private static long length(FileBytes file, long tag) throws IOException {
    long size = 0;
    for (int i = 6; i < ID3V2_HEADER; i++) size = (size << 7) | (file.at(tag + i) & 0x7F);
    return size + ID3V2_HEADER + ((file.at(tag + 5) & FOOTER_FLAG) == 0 ? 0 : ID3V2_HEADER);
  }

  /// Where the tags behind the audio start: the file's size if there are none.
  static long startOfTrailing(FileBytes file) throws IOException {
    long end = file.size();
    if (file.spells(end - ID3V1, "TAG")) end -= ID3V1;
    end -= lyrics(file, end);
    return end - ape(file, end);
  }

  private static long lyrics(FileBytes file, long end) throws IOException {
    if (!file.spells(end - 9, "LYRICS200")) return 0;
    long size = 0;
    for (int i = 15; i > 9; i--) size = size * 10 + Character.digit(file.at(end - i), 10);
    return size > 0 && size + 15 <= end ? size + 15 : 0;
  }

  private static long ape(FileBytes file, long end) throws IOException {
    long footer = end - APE_FOOTER;
    if (!file.spells(footer, "APETAGEX")) return 0;
    long size = Integer.toUnsignedLong(Integer.reverseBytes(file.int32(footer + 12)));
    long header = (file.at(footer + 23) & 0x80) == 0 ? 0 : APE_FOOTER;
    return size + header <= end ? size + header : 0;
  }
}
