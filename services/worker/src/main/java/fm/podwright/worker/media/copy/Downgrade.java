package fm.podwright.worker.media.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.worker.media.content.OldTag.Frame;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;

/// Writes a frame of ID3 2.4 as 2.3 has it, which knows no UTF-8. What cannot be said there, and
/// what is compressed or encrypted, is left out.
final class Downgrade {
  private static final Set<String> NEWER = Set.of("RVA2", "EQU2", "ASPI", "SEEK", "SIGN");
  private static final Set<String> IN_LANGUAGE = Set.of("COMM", "USLT");
  private static final Set<String> DESCRIBED = Set.of("TXXX", "COMM", "USLT");
  private static final Set<String> AROUND_BYTES = Set.of("APIC", "WXXX", "GEOB");
  private static final int LANGUAGE = 3;
  private static final int UTF_16_WITH_MARK = 1;
  private static final int UTF_8_TEXT = 3;

  private Downgrade() {}

  static Optional<Frame> of(Frame frame) {
    if (frame.flags() != 0 || frame.body().length == 0 || NEWER.contains(frame.id())) {
      return Optional.empty();
    }
    if (frame.id().equals("TDRC")) return Optional.of(year(frame));
    var isText = frame.id().startsWith("T") || DESCRIBED.contains(frame.id());
    var isCoded = isText || AROUND_BYTES.contains(frame.id());
    if (!isCoded || frame.body()[0] <= UTF_16_WITH_MARK) return Optional.of(frame);
    return isText ? Optional.of(recoded(frame)) : described(frame);
  }

  /// Only the year of a date has a frame in 2.3.
  private static Frame year(Frame frame) {
    var text = text(frame, 1);
    var year = "\0" + text.substring(0, Math.min(4, text.length()));
    return new Frame("TYER", 0, year.getBytes(ISO_8859_1));
  }

  /// The description beside a picture or a link, read as Latin, is the same but for its accents.
  private static Optional<Frame> described(Frame frame) {
    if (frame.body()[0] != UTF_8_TEXT) return Optional.empty();
    var body = frame.body().clone();
    body[0] = 0;
    return Optional.of(new Frame(frame.id(), 0, body));
  }

  private static Frame recoded(Frame frame) {
    var prefix = IN_LANGUAGE.contains(frame.id()) ? 1 + LANGUAGE : 1;
    if (frame.body().length < prefix) return new Frame(frame.id(), 0, new byte[] {0});
    var body = new ByteArrayOutputStream();
    body.write(UTF_16_WITH_MARK);
    body.write(frame.body(), 1, prefix - 1);
    var parts = text(frame, prefix).split("\0", DESCRIBED.contains(frame.id()) ? 2 : 1);
    for (var i = 0; i < parts.length; i++) {
      if (i > 0) body.writeBytes(new byte[2]);
      body.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
      body.writeBytes(parts[i].replaceAll("\0+$", "").replace('\0', '/').getBytes(UTF_16LE));
    }
    return new Frame(frame.id(), 0, body.toByteArray());
  }

  private static String text(Frame frame, int from) {
    var body = frame.body();
    var charset =
        switch (body[0]) {
          case UTF_8_TEXT -> UTF_8;
          case 2 -> UTF_16BE;
          case UTF_16_WITH_MARK -> java.nio.charset.StandardCharsets.UTF_16;
          default -> ISO_8859_1;
        };
    return new String(body, from, body.length - from, charset);
  }
}
