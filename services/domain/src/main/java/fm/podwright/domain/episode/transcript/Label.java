package fm.podwright.domain.episode.transcript;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What looks like a speaker's name at the beginning of a line, and the rest of that line.
record Label(String name, String rest) {
  private static final int MOST_WORDS = 5;
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s\\u00A0]*(?:>>+\\s*)?(?:\\*\\*|__)?([^:\\n*_<>\\[\\]]{1,40}?)[\\s\\u00A0]*"
              + "(?::(?:\\*\\*|__)?|(?:\\*\\*|__):|：)(?:[\\s\\u00A0]+|$)");
  private static final Pattern WORD =
      Pattern.compile(
          "\\(?(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}.'’&/-]*|[0-9]{1,3}|&)\\)?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  /// Parts of names that are written small.
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der",
          "den", "ter", "ten", "zu", "zur", "af", "bin", "ibn", "al", "el", "y", "e", "of", "the",
          "and", "und");

  /// Words that begin a sentence or head a remark, never a name.
  private static final Set<String> NO_NAMES =
      Set.of(
          "a",
          "an",
          "the",
          "and",
          "but",
          "or",
          "so",
          "now",
          "then",
          "well",
          "yes",
          "no",
          "yeah",
          "ok",
          "okay",
          "right",
          "look",
          "remember",
          "because",
          "first",
          "second",
          "third",
          "finally",
          "also",
          "however",
          "here",
          "there",
          "that",
          "this",
          "these",
          "those",
          "it",
          "i",
          "you",
          "we",
          "he",
          "she",
          "they",
          "what",
          "why",
          "how",
          "when",
          "where",
          "who",
          "which",
          "if",
          "note",
          "notes",
          "warning",
          "update",
          "edit",
          "ps",
          "nb",
          "example",
          "summary",
          "intro",
          "outro",
          "music",
          "source",
          "sources",
          "link",
          "links",
          "website",
          "correction",
          "disclaimer",
          "transcript",
          "title",
          "date",
          "episode",
          "chapter",
          "http",
          "https",
          "und",
          "aber",
          "oder",
          "ja",
          "nein",
          "hinweis",
          "anmerkung",
          "beispiel",
          "achtung",
          "quelle",
          "datum",
          "titel",
          "folge",
          "kapitel",
          "das",
          "dies",
          "wir",
          "ich",
          "es",
          "er",
          "sie",
          "der",
          "die");

  /// The name that `line` seems to begin with.
  static Optional<Label> at(String line) {
    var matcher = LINE.matcher(line);
    if (!matcher.lookingAt()) return Optional.empty();
    var name = BLANKS.matcher(matcher.group(1).strip()).replaceAll(" ");
    if (!isName(name)) return Optional.empty();
    return Optional.of(new Label(name, line.substring(matcher.end())));
  }

  private static boolean isName(String name) {
    var words = name.split(" ", -1);
    if (words.length > MOST_WORDS || NO_NAMES.contains(small(words[0]))) return false;
    return Character.isLetter(name.codePointAt(0))
        && !PARTICLES.contains(words[words.length - 1])
        && Arrays.stream(words).allMatch(Label::isPart);
  }

  private static boolean isPart(String word) {
    return PARTICLES.contains(word) || WORD.matcher(word).matches();
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
