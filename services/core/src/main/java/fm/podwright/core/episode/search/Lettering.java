package fm.podwright.core.episode.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Text as a search compares it. Both forms have the length of the text, so that what is found in
/// them is found in it; the database need not know how a language writes its letters large.
final class Lettering {
  private static final Pattern RUN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}ー]+");

  private Lettering() {}

  /// In small letters, with plain apostrophes and blanks for all other signs.
  static String small(String text) {
    return map(text, Character::toLowerCase);
  }

  /// In small letters without accents: `jose` finds José.
  static String bare(String text) {
    return map(text, Lettering::base);
  }

  /// With blanks around each letter of scripts that write none between words, so that every run of
  /// letters can be found.
  static String spaced(String bare) {
    return RUN.matcher(bare).replaceAll(it -> " " + letters(it.group()) + " ");
  }

  /// A query for what was spaced: the letters of a run follow one another.
  static String phrased(String bare) {
    if (bare.indexOf('"') >= 0) return spaced(bare);
    return RUN.matcher(bare).replaceAll(it -> " \"" + letters(it.group()) + "\" ");
  }

  /// The runs of letters that a query has in scripts without blanks.
  static List<String> runs(String bare) {
    return RUN.matcher(bare).results().map(MatchResult::group).toList();
  }

  private static String letters(String run) {
    return String.join(" ", run.codePoints().mapToObj(Character::toString).toList());
  }

  private interface Letters {
    char of(char letter);
  }

  private static String map(String text, Letters letters) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var it = text.charAt(i);
      if (Character.isLetterOrDigit(it) || isPartOfLetter(it)) out.append(letters.of(it));
      else out.append(sign(it));
    }
    return out.toString();
  }

  private static boolean isPartOfLetter(char it) {
    return Character.getType(it) == Character.NON_SPACING_MARK
        || Character.getType(it) == Character.COMBINING_SPACING_MARK
        || Character.isSurrogate(it);
  }

  private static char base(char letter) {
    if (letter < 0x80) return Character.toLowerCase(letter);
    var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    return Character.toLowerCase(parts.charAt(0));
  }

  private static char sign(char it) {
    return switch (it) {
      case '\'', '’' -> '\'';
      case '"', '“', '”', '„', '«', '»' -> '"';
      case '-', '+', '#', '.', '@', '_' -> it;
      default -> ' ';
    };
  }
}
