package fm.podwright.core.episode.search;

import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody searches for, in the forms that the database compares: `small` as the language
/// inflects it, `bare` without accents, and `rest` with the beginning of a last word, `prefix`,
/// that may not be typed to its end.
public record SearchQuery(
    String typed, String language, String small, String bare, String rest, String prefix) {
  private static final int LONGEST = 200;
  private static final Pattern LAST_WORD =
      Pattern.compile("(?<rest>(?:.*[\\s])?)(?<word>[\\p{L}\\p{N}]{2,})", Pattern.DOTALL);

  /// The query of what was typed, for a show in that language.
  public static SearchQuery of(String typed, Locale language) {
    var text = typed.strip().replaceAll("\\s+", " ");
    var cut = text.substring(0, Math.min(LONGEST, text.length()));
    var bare = Lettering.phrased(Lettering.bare(cut));
    var last = LAST_WORD.matcher(bare);
    var isWord = last.matches() && !typed.endsWith(" ") && !bare.contains("\"");
    return new SearchQuery(
        cut,
        SearchLanguage.of(language),
        Lettering.small(cut),
        bare,
        isWord ? last.group("rest") : "",
        isWord ? last.group("word") + ":*" : "");
  }

  /// True if nothing was typed.
  public boolean isEmpty() {
    return typed.isEmpty();
  }

  /// True if what was typed is found nearly everywhere: a letter, or signs alone. A letter of a
  /// script that writes words with one is enough.
  public boolean isTooShort() {
    var letters = typed.codePoints().filter(Character::isLetterOrDigit).toArray();
    return letters.length < 2 && !(letters.length == 1 && Character.isIdeographic(letters[0]));
  }
}
