package fm.podwright.worker.media.copy;

import fm.podwright.domain.episode.Chapter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// Writes an ID3v2 tag (2.3 or 2.4) with the chapter frames of its addendum. A hidden chapter is in
/// no table of contents.
final class Id3Tag {
  private static final int HEADER = 10;
  private static final int MOST_CHAPTERS = 255;
  private static final int TOP_LEVEL_ORDERED = 3;
  private static final byte FRONT_COVER = 3;

  private final int version;
  private final ByteArrayOutputStream frames = new ByteArrayOutputStream();

  Id3Tag(int version) {
    this.version = version;
  }

  Id3Tag frame(String id, int flags, byte[] body) {
    frames.writeBytes(framed(id, flags, body));
    return this;
  }

  Id3Tag text(String id, String value) {
    return frame(id, 0, encoded(value));
  }

  Id3Tag picture(String mimeType, byte[] picture) {
    return frame("APIC", 0, pictured(mimeType, picture));
  }

  private static byte[] pictured(String mimeType, byte[] picture) {
    var body = new ByteArrayOutputStream();
    body.write(0);
    body.writeBytes(latin(mimeType));
    body.write(0);
    body.write(FRONT_COVER);
    body.write(0);
    body.writeBytes(picture);
    return body.toByteArray();
  }

  /// Chapters in order, of audio that is so long, with the JPEGs that stand beside them.
  Id3Tag chapters(List<Chapter> chapters, Duration length, Function<Chapter, byte[]> images) {
    var shown = chapters.stream().limit(MOST_CHAPTERS).toList();
    contents(shown);
    for (var i = 0; i < shown.size(); i++) {
      var end = i + 1 < shown.size() ? shown.get(i + 1).start() : length;
      frame("CHAP", 0, chapter(i, shown.get(i), end, images.apply(shown.get(i))));
    }
    return this;
  }

  byte[] bytes() {
    var size = frames.size();
    return ByteBuffer.allocate(HEADER + size)
        .put(latin("ID3"))
        .put((byte) version)
        .put((byte) 0)
        .put((byte) 0)
        .putInt(syncSafe(size))
        .put(frames.toByteArray())
        .array();
  }

  private void contents(List<Chapter> chapters) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(latin("toc\0"));
    body.write(TOP_LEVEL_ORDERED);
    body.write(Math.toIntExact(chapters.stream().filter(it -> !it.hidden()).count()));
    for (var i = 0; i < chapters.size(); i++) {
      if (!chapters.get(i).hidden()) body.writeBytes(latin(name(i)));
    }
    frame("CTOC", 0, body.toByteArray());
  }

  private byte[] chapter(int index, Chapter chapter, Duration end, byte[] image) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(latin(name(index)));
    var times = ByteBuffer.allocate(16);
    times.putInt((int) chapter.start().toMillis()).putInt((int) end.toMillis());
    body.writeBytes(times.putInt(-1).putInt(-1).array()); // no byte offsets: the times count
    body.writeBytes(framed("TIT2", 0, encoded(chapter.title())));
    chapter.link().ifPresent(it -> body.writeBytes(framed("WXXX", 0, link(it.toASCIIString()))));
    if (image.length > 0) body.writeBytes(framed("APIC", 0, pictured("image/jpeg", image)));
    return body.toByteArray();
  }

  private static byte[] link(String url) {
    return latin("\0\0" + url);
  }

  private static String name(int index) {
    return "chp" + index + "\0";
  }

  private byte[] framed(String id, int flags, byte[] body) {
    return ByteBuffer.allocate(HEADER + body.length)
        .put(latin(id))
        .putInt(version == 4 ? syncSafe(body.length) : body.length)
        .putShort((short) flags)
        .put(body)
        .array();
  }

  /// Latin where that is enough, for old players; UTF-16 in 2.3, which knows nothing else, UTF-8 in
  /// 2.4.
  private byte[] encoded(String value) {
    var bytes = new ByteArrayOutputStream();
    if (value.chars().allMatch(it -> it < 0x100)) {
      bytes.write(0);
      bytes.writeBytes(latin(value));
    } else if (version == 4) {
      bytes.write(3);
      bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
    } else {
      bytes.write(1);
      bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
      bytes.writeBytes(value.getBytes(StandardCharsets.UTF_16LE));
    }
    return bytes.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int syncSafe(int size) {
    return (size & 0x7F) | (size & 0x3F80) << 1 | (size & 0x1FC000) << 2 | (size & 0xFE00000) << 3;
  }
}
