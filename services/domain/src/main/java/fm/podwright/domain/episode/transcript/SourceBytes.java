package fm.podwright.domain.episode.transcript;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes text of a file: UTF-8, UTF-16 with or without a mark, else Windows-1252, which is what
/// older programs write.
final class SourceBytes {
  private static final char MARK = '\uFEFF';
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Map<String, String> KINDS =
      Map.of(
          "PK\u0003\u0004", "a Word document or another archive",
          "%PDF", "a PDF",
          "{\\rtf", "a rich-text document",
          "ID3", "audio",
          "RIFF", "audio",
          "<!do", "a web page",
          "<htm", "a web page");

  private SourceBytes() {}

  /// The text of a file, its lines ending as ours do; a warning if its encoding was guessed.
  static Parsed<String> decode(byte[] bytes) {
    var kind = kind(bytes);
    if (kind.isPresent()) return Parsed.refused(wrongKind(kind.get()));
    var wide = wide(bytes);
    if (wide.isPresent()) return Parsed.of(lines(new String(bytes, wide.get())));
    try {
      return Parsed.of(lines(strict(bytes)));
    } catch (CharacterCodingException _) {
      return Parsed.of(lines(new String(bytes, WINDOWS)), guessed());
    }
  }

  /// The same text with lines that end in one way, and without a mark of byte order.
  static String lines(String text) {
    var unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Optional<String> kind(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
    return KINDS.entrySet().stream()
        .filter(
            it -> head.toLowerCase(Locale.ROOT).startsWith(it.getKey().toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// UTF-16 by its mark, or by the zeros that stand beside every letter of Western text.
  private static Optional<Charset> wide(byte[] bytes) {
    if (bytes.length < 2) return Optional.empty();
    var first = bytes[0] & 0xFF;
    var second = bytes[1] & 0xFF;
    if (first == 0xFF && second == 0xFE) return Optional.of(StandardCharsets.UTF_16LE);
    if (first == 0xFE && second == 0xFF) return Optional.of(StandardCharsets.UTF_16BE);
    if (first != 0 && second == 0) return Optional.of(StandardCharsets.UTF_16LE);
    return first == 0 && second != 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static String strict(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static Finding guessed() {
    return Finding.warning(
        TranscriptSource.FIELD,
        "The file is not in UTF-8; it was read as Windows-1252.",
        "Look whether letters with accents are right; if not, save it as UTF-8 first.");
  }

  private static Finding wrongKind(String kind) {
    return Finding.error(
        TranscriptSource.FIELD,
        "The file is " + kind + ", not a transcript.",
        "Save it as VTT, SRT, JSON or plain text and upload that.");
  }
}
