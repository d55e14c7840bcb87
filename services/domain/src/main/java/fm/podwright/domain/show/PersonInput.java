package fm.podwright.domain.show;

import fm.podwright.domain.show.Person.PersonLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody typed about a person, field by field as in the form; `links` has one a line, an
/// address with or without a name ahead of it.
public record PersonInput(String name, String slug, String biography, String links) {
  private static final int MAX_NAME = 128;
  private static final int MAX_BIOGRAPHY = 10_000;
  private static final int MAX_LABEL = 60;
  private static final int MAX_LINKS = 30;

  /// All that is wrong, in the order of the form.
  public List<Finding> findings() {
    return Stream.of(
            name.isBlank()
                ? List.of(Finding.error("name", "The name is empty.", "Write who it is."))
                : TextRules.line("name", "name", name, MAX_NAME, MAX_NAME),
            telling(),
            linking(),
            slug.isBlank() ? List.<Finding>of() : parsedSlug().findings())
        .flatMap(List::stream)
        .toList();
  }

  /// The end of the page's address, if one was typed.
  public Parsed<Slug> parsedSlug() {
    return Slug.parse(slug.strip())
        .map(Parsed::of)
        .orElseGet(() ->
            Parsed.refused(
                Finding.error(
                    "slug",
                    "The address is not made of letters a-z, digits and single hyphens.",
                    "Write it as in ann-lee.")));
  }

  /// The links that could be read.
  public List<PersonLink> parsedLinks() {
    return links.lines().filter(it -> !it.isBlank()).flatMap(it -> link(it).stream()).toList();
  }

  /// How the form shows stored links.
  public static String lines(List<PersonLink> links) {
    return String.join("\n", links.stream().map(it -> it.label() + " " + it.url()).toList());
  }

  private List<Finding> telling() {
    var length = biography.codePointCount(0, biography.length());
    if (length <= MAX_BIOGRAPHY && biography.indexOf('\0') < 0) return List.of();
    return List.of(
        Finding.error(
            "biography",
            "The biography has more than 10,000 characters, or one that cannot be kept.",
            "Shorten it, or link to the whole of it."));
  }

  private List<Finding> linking() {
    var findings = new ArrayList<Finding>();
    links
        .lines()
        .filter(it -> !it.isBlank())
        .filter(it -> link(it).isEmpty())
        .map(it ->
            Finding.error(
                "links",
                "“" + it.strip() + "” does not end in a web address.",
                "Begin the address with https:// and write one link a line."))
        .forEach(findings::add);
    if (parsedLinks().size() > MAX_LINKS) {
      findings.add(Finding.error("links", "There are more than 30 links.", "Leave some out."));
    }
    return findings;
  }

  private static Optional<PersonLink> link(String line) {
    var words = line.strip().split("\\s+");
    var label = String.join(" ", List.of(words).subList(0, words.length - 1));
    return LinkLabels.parse(words[words.length - 1])
        .filter(_ -> label.length() <= MAX_LABEL)
        .map(url -> label.isEmpty() ? LinkLabels.named(url) : new PersonLink(label, url));
  }
}
