package fm.podwright.worker.media.content;

import fm.podwright.domain.media.Refusal;
import fm.podwright.worker.media.content.Content.Mp3;
import fm.podwright.worker.media.content.Content.Mp4;
import fm.podwright.worker.media.content.Content.Other;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells what a file is by its first kilobyte, before any decoder sees it.
public final class Sniffing {
  private static final int ENOUGH = 1024;

  private record Mark(int offset, String bytes, Content content) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(0, "ID3", new Mp3()),
          new Mark(4, "ftyp", new Mp4()),
          new Mark(4, "moov", new Mp4()),
          new Mark(4, "mdat", new Mp4()),
          new Mark(0, "%PDF", notAudio("a PDF")),
          new Mark(0, "#EXTM3U", new Other(Refusal.playlist())),
          new Mark(0, "[playlist]", new Other(Refusal.playlist())),
          new Mark(0, "ffconcat", new Other(Refusal.playlist())),
          new Mark(8, "WAVE", unsupported("a WAV file")),
          new Mark(8, "AVI ", new Other(Refusal.video())),
          new Mark(8, "WEBP", notAudio("a picture")),
          new Mark(8, "AIF", unsupported("an AIFF file")),
          new Mark(0, "fLaC", unsupported("a FLAC file")),
          new Mark(0, "OggS", unsupported("an Ogg file")),
          new Mark(0, "FLV", new Other(Refusal.video())),
          new Mark(0, "\u001AE\u00DF\u00A3", new Other(Refusal.video())),
          new Mark(0, "0&\u00B2u", unsupported("a Windows Media file")),
          new Mark(0, "\u0089PNG", notAudio("a picture")),
          new Mark(0, "\u00FF\u00D8\u00FF", notAudio("a picture")),
          new Mark(0, "GIF8", notAudio("a picture")),
          new Mark(0, "PK\u0003\u0004", notAudio("a ZIP archive or an office document")),
          new Mark(0, "\u00D0\u00CF\u0011\u00E0", notAudio("an office document")),
          new Mark(0, "\u001F\u008B", notAudio("a compressed archive")),
          new Mark(0, "Rar!", notAudio("a compressed archive")),
          new Mark(0, "7z\u00BC\u00AF", notAudio("a compressed archive")));

  private Sniffing() {}

  public static Content of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(ENOUGH));
    }
  }

  /// True if the file opens with an ID3v2 tag.
  public static boolean startsWithTag(Path file) throws IOException {
    try (var bytes = FileBytes.open(file)) {
      return bytes.spells(0, "ID3");
    }
  }

  static Content of(byte[] bytes) {
    if (bytes.length == 0) return new Other(Refusal.empty());
    var start = withoutByteOrderMark(new String(bytes, StandardCharsets.ISO_8859_1));
    return MARKS.stream()
        .filter(mark -> start.startsWith(mark.bytes(), mark.offset()))
        .map(Mark::content)
        .findFirst()
        .orElseGet(() -> unmarked(start));
  }

  private static Content unmarked(String start) {
    if (isAdts(start)) return unsupported("a raw AAC stream");
    return isText(start) ? text(start.strip().toLowerCase(Locale.ROOT)) : new Mp3();
  }

  /// Layer bits of zero: AAC frames look almost like those of an MP3.
  private static boolean isAdts(String start) {
    return start.length() > 1 && start.charAt(0) == 0xFF && (start.charAt(1) & 0xF6) == 0xF0;
  }

  private static boolean isText(String start) {
    return start
            .chars()
            .allMatch(c -> (c >= ' ' && c != 0x7F) || c == '\n' || c == '\r' || c == '\t')
        && start.chars().filter(c -> c < 0x7F).count() > start.length() * 2 / 3;
  }

  private static Content text(String text) {
    if (text.startsWith("#extm3u") || text.contains("\n#ext-x-"))
      return new Other(Refusal.playlist());
    if (text.contains("<svg")) return notAudio("an SVG picture");
    if (text.contains("<html")) return notAudio("a web page");
    if (text.startsWith("<")) return notAudio("an XML document");
    return notAudio("a text");
  }

  private static String withoutByteOrderMark(String start) {
    return start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
  }

  private static Content notAudio(String what) {
    return new Other(Refusal.notAudio(what));
  }

  private static Content unsupported(String what) {
    return new Other(Refusal.unsupported(what));
  }
}
