package fm.podwright.domain.show;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody typed about a topic, field by field as in the form.
public record TopicInput(String name, String slug, String description, String link) {
  private static final int MAX_NAME = 100;
  private static final int MAX_DESCRIPTION = 10_000;

  /// All that is wrong, in the order of the form.
  public List<Finding> findings() {
    return Stream.of(
            name.isBlank()
                ? List.of(Finding.error("name", "The name is empty.", "Write what it is."))
                : TextRules.line("name", "name", name, MAX_NAME, MAX_NAME),
            telling(),
            link.isBlank() ? List.<Finding>of() : linking(),
            slug.isBlank() ? List.<Finding>of() : parsedSlug().findings())
        .flatMap(List::stream)
        .toList();
  }

  /// The end of the page's address, if one was typed.
  public Parsed<Slug> parsedSlug() {
    return new PersonInput(name, slug, "", "").parsedSlug();
  }

  /// The topic's own page elsewhere, if one was given.
  public Optional<URI> parsedLink() {
    return LinkLabels.parse(link);
  }

  private List<Finding> telling() {
    if (description.length() <= MAX_DESCRIPTION && description.indexOf('\0') < 0) return List.of();
    return List.of(
        Finding.error(
            "description",
            "The description has more than 10,000 characters, or one that cannot be kept.",
            "Shorten it, or link to the whole of it."));
  }

  private List<Finding> linking() {
    if (parsedLink().isPresent()) return List.of();
    return List.of(
        Finding.error(
            "link",
            "The link is not a web address.",
            "Begin with https:// and copy it from the browser's address bar."));
  }
}
