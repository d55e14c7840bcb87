package fm.podwright.domain.episode;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import fm.podwright.domain.show.Slug;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The rules for the readable part of an episode's address, which is fixed once it is published.
public final class EpisodeSlugs {
  private static final int MAX_LENGTH = 63;
  private static final Slug PLAIN = new Slug("episode");

  private EpisodeSlugs() {}

  /// A slug made of `title` - or of the number, or just "episode" - that is not `taken`: with -2,
  /// -3 and so on behind it if need be.
  public static Slug suggest(String title, Numbering numbering, Predicate<Slug> taken) {
    var wish = Slug.suggestedBy(title).orElseGet(() -> numbered(numbering));
    if (!taken.test(wish)) return wish;
    return IntStream.iterate(2, it -> it + 1)
        .mapToObj(it -> suffixed(wish, it))
        .filter(taken.negate())
        .findFirst()
        .orElseThrow();
  }

  /// The slug that `text` is, or why it is none.
  public static Parsed<Slug> parse(String text) {
    var typed = text.strip().toLowerCase(Locale.ROOT);
    return Slug.parse(typed).map(Parsed::of).orElseGet(() -> Parsed.refused(malformed(typed)));
  }

  private static Slug numbered(Numbering numbering) {
    var number = numbering.number();
    return number.isPresent() ? new Slug(PLAIN + "-" + number.getAsInt()) : PLAIN;
  }

  private static Slug suffixed(Slug wish, int number) {
    var suffix = "-" + number;
    var room = Math.min(wish.value().length(), MAX_LENGTH - suffix.length());
    return new Slug(wish.value().substring(0, room).replaceFirst("-$", "") + suffix);
  }

  private static Finding malformed(String typed) {
    var remedy = Slug.suggestedBy(typed).map(it -> "Try " + it + ".").orElse("Try episode-1.");
    return Finding.error(
        "slug", "The address is not made of 1-63 letters a-z, digits and single hyphens.", remedy);
  }
}
