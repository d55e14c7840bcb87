package fm.podwright.domain.episode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// One way to misread UTF-8: each of its bytes taken for a character of an old encoding. Undone
/// only where the characters make whole sequences of UTF-8 that nobody types on purpose: of two
/// bytes those for Latin letters with marks and their neighbours, for `«É` begins a French
/// sentence.
final class Misreading {
  private static final int LAST_OF_TWO = 0xC3;

  private final Map<Character, Integer> bytes = new HashMap<>();

  Misreading(Charset old) {
    for (var value = 0x80; value < 0x100; value++) {
      var character = new String(new byte[] {(byte) value}, old).charAt(0);
      bytes.put(character == '\uFFFD' ? (char) value : character, value);
    }
  }

  /// The text as it was before it was misread, wherever it was.
  String undone(String text) {
    var whole = new StringBuilder(text.length());
    var at = 0;
    while (at < text.length()) {
      var length = sequence(text, at);
      if (length == 0) whole.append(text.charAt(at));
      else whole.append(decoded(text, at, length));
      at += Math.max(1, length);
    }
    return whole.toString();
  }

  /// How many characters from `at` on are one character of UTF-8; 0 if none.
  private int sequence(String text, int at) {
    var length = length(byteAt(text, at));
    if (length == 0 || at + length > text.length()) return 0;
    for (var i = at + 1; i < at + length; i++) {
      var next = byteAt(text, i);
      if (next < 0x80 || next > 0xBF) return 0;
    }
    return isMeant(decoded(text, at, length).codePointAt(0)) ? length : 0;
  }

  private static boolean isMeant(int decoded) {
    return decoded != '\uFFFD' && !Character.isISOControl(decoded);
  }

  private static int length(int lead) {
    if (lead >= 0xC2 && lead <= LAST_OF_TWO) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private int byteAt(String text, int at) {
    return bytes.getOrDefault(text.charAt(at), 0);
  }

  private String decoded(String text, int at, int length) {
    var sequence = new byte[length];
    for (var i = 0; i < length; i++) sequence[i] = (byte) byteAt(text, at + i);
    return new String(sequence, StandardCharsets.UTF_8);
  }
}
