package fm.podwright.domain.site;

import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.TextRules;
import java.util.ArrayList;
import java.util.List;

/// What somebody typed for a page of their own, field by field as in the form.
public record OwnPageInput(String title, String slug, String text) {
  private static final int MAX_TITLE = 120;

  /// All that is wrong, in the order of the form.
  public List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    if (title.isBlank()) {
      findings.add(
          Finding.error("title", "The page has no title.", "Write what the navigation shall say."));
    }
    findings.addAll(TextRules.line("title", "title", title, MAX_TITLE, MAX_TITLE));
    findings.addAll(parsedSlug().findings());
    for (var finding : Notes.tooLong(text)) {
      findings.add(Finding.error("text", "The page is too long.", finding.remedy()));
    }
    return List.copyOf(findings);
  }

  /// The address that was typed, or the one that the title suggests.
  public Parsed<Slug> parsedSlug() {
    var typed = slug.strip();
    var found = typed.isEmpty() ? Slug.suggestedBy(title) : Slug.parse(typed);
    if (found.isEmpty()) {
      return Parsed.refused(
          Finding.error(
              "slug",
              "The address is not made of letters a-z, digits and single hyphens.",
              "Write one such as support-us."));
    }
    return found
        .filter(it -> !ReservedPaths.contains(it))
        .map(Parsed::of)
        .orElseGet(() -> Parsed.refused(reserved(found.get())));
  }

  private static Finding reserved(Slug slug) {
    return Finding.error(
        "slug",
        "The address /" + slug + " belongs to the site itself.",
        "Choose another one, such as " + slug + "-us.");
  }
}
