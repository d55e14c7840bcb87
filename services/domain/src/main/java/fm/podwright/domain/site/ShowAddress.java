package fm.podwright.domain.site;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import fm.podwright.domain.show.Slug;
import java.util.Locale;
import java.util.Optional;

/// The rules for a show's address on the platform, the label in front of its domain.
public final class ShowAddress {
  private ShowAddress() {}

  /// The address that `text` is, or why it can be none; whether it is taken, only the database
  /// knows.
  public static Parsed<Slug> parse(String text) {
    var typed = text.strip().toLowerCase(Locale.ROOT);
    var slug = Slug.parse(typed);
    if (slug.isEmpty()) return Parsed.refused(malformed(Slug.suggestedBy(typed)));
    return slug.filter(ReservedAddresses::contains).isPresent()
        ? Parsed.refused(reserved(slug.get()))
        : Parsed.of(slug.get());
  }

  /// The address that a show with this title might have; empty if none comes of it.
  public static Optional<Slug> suggestedBy(String title) {
    return Slug.suggestedBy(title)
        .flatMap(it -> ReservedAddresses.contains(it) ? Slug.parse(it + "-show") : Optional.of(it));
  }

  private static Finding malformed(Optional<Slug> suggestion) {
    return Finding.error(
        "slug",
        "The address is not made of 1-63 letters a-z, digits and single hyphens.",
        suggestion.map(it -> "Try " + it + ".").orElse("Choose another, such as my-show."));
  }

  private static Finding reserved(Slug slug) {
    return Finding.error("slug", "The address " + slug + " is reserved.", "Choose another one.");
  }
}
