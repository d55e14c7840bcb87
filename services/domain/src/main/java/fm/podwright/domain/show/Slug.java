package fm.podwright.domain.show;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The readable part of an address: lower-case letters, digits and single hyphens, 1-63 characters,
/// so that it is a host label (RFC 1123) too.
public record Slug(String value) {
  private static final int MAX_LENGTH = 63;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("a slug is 1-63 of a-z, 0-9 and single hyphens");
    }
  }

  /// The slug that `text` is, or empty if it is none.
  public static Optional<Slug> parse(String text) {
    return isSlug(text) ? Optional.of(new Slug(text)) : Optional.empty();
  }

  /// A slug made of `title`, or empty if no letter of it can stand in one (a title of emoji).
  public static Optional<Slug> suggestedBy(String title) {
    var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    var hyphened = OTHERS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("-");
    var cut = hyphened.substring(0, Math.min(hyphened.length(), MAX_LENGTH));
    return parse(cut.replaceAll("^-|-$", ""));
  }

  /// This one, or the first of it with a number behind it ("ann-lee-2") that is not taken.
  public Slug free(Predicate<Slug> taken) {
    var free = this;
    for (var number = 2; taken.test(free); number++) free = numbered("-" + number);
    return free;
  }

  private Slug numbered(String ending) {
    var room = Math.min(value.length(), MAX_LENGTH - ending.length());
    return new Slug(value.substring(0, room).replaceAll("-$", "") + ending);
  }

  private static boolean isSlug(String text) {
    if (text.length() > MAX_LENGTH || text.endsWith("-")) return false;
    var before = '-';
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      if (letter == '-' ? before == '-' : !isPlain(letter)) return false;
      before = letter;
    }
    return before != '-';
  }

  private static boolean isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  @Override
  public String toString() {
    return value;
  }
}
