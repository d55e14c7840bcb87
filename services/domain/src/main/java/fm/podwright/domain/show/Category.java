package fm.podwright.domain.show;

import java.util.Optional;

/// A place in Apple's list of categories, as `itunes:category` names it; {@link Categories} knows
/// which exist.
public record Category(String name, Optional<String> subcategory) {
  public Category {
    if (!Categories.exists(name, subcategory)) {
      throw new IllegalArgumentException("no such category: " + name + subcategory);
    }
  }

  /// Reads what {@link #toString} writes: `Arts` or `Arts: Books`; empty if Apple's list has no
  /// such entry.
  public static Optional<Category> parse(String text) {
    var colon = text.indexOf(": ");
    var name = colon < 0 ? text : text.substring(0, colon);
    Optional<String> subcategory =
        colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 2));
    return Categories.exists(name, subcategory)
        ? Optional.of(new Category(name, subcategory))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return subcategory.map(sub -> name + ": " + sub).orElse(name);
  }
}
