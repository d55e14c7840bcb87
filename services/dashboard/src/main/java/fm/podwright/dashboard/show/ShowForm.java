package fm.podwright.dashboard.show;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.show.About;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Listing;
import fm.podwright.domain.show.Owner;
import fm.podwright.domain.show.Parsed;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowInput;
import fm.podwright.domain.show.ShowType;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.ShowAddress;
import fm.podwright.templates.form.Form;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The form of a show as it was sent.
record ShowForm(Fields fields) {
  /// All that is wrong with it, field by field.
  List<Finding> findings() {
    var findings = new ArrayList<>(input().findings());
    findings.addAll(Texts.unstorable("description", fields.exact("description")));
    findings.addAll(slug().findings());
    return List.copyOf(findings);
  }

  /// The address that was typed, or the one that the title suggests.
  Parsed<Slug> slug() {
    var typed = fields.line("slug");
    if (!typed.isEmpty()) return ShowAddress.parse(typed);
    return ShowAddress.suggestedBy(fields.exact("title"))
        .map(Parsed::of)
        .orElseGet(() ->
            Parsed.refused(
                Finding.error(
                    "slug",
                    "No address can be made of this title.",
                    "Write one of letters a-z, digits and hyphens, such as my-show.")));
  }

  /// The show as the form has it, `base` but for what the form holds; only without errors.
  Show onto(Show base) {
    return new Show(
        base.id(),
        slug().value().orElseThrow(),
        about(),
        listing(),
        owner(),
        base.artwork(),
        base.txts(),
        base.guid(),
        base.revision());
  }

  About about() {
    return new About(
        fields.exact("title"),
        fields.exact("description").replace("\r\n", "\n").strip(),
        fields.exact("author").strip(),
        fields.exact("copyright").strip(),
        link());
  }

  Listing listing() {
    var input = input();
    return new Listing(
        input.parsedLanguage().value().orElseThrow(),
        input.parsedCategory().value().orElseThrow(),
        fields.form().checked("explicit"),
        fields.line("type").equals("serial") ? ShowType.SERIAL : ShowType.EPISODIC,
        input.parsedZone().value().orElseThrow());
  }

  Owner owner() {
    return new Owner(
        named("ownerName", "author"),
        input().parsedEmail().value().orElseThrow(),
        fields.form().checked("ownerShown"));
  }

  /// What the form shows of a stored show.
  static Form of(Show show) {
    var values = new LinkedHashMap<String, String>();
    values.put("title", show.title());
    values.put("description", show.about().description());
    values.put("author", show.about().author());
    values.put("copyright", show.about().copyright());
    values.put("link", show.about().link().map(URI::toString).orElse(""));
    values.put("language", show.listing().language().toLanguageTag());
    values.put("category", show.listing().category().toString());
    values.put("type", show.listing().type().name().toLowerCase(Locale.ROOT));
    values.put("zone", show.listing().zone().getId());
    values.put("explicit", String.valueOf(show.listing().explicit()));
    values.put("ownerName", show.owner().name());
    values.put("ownerEmail", show.owner().email().value());
    values.put("ownerShown", String.valueOf(show.owner().shown()));
    values.put("slug", show.slug().value());
    return Form.of(values);
  }

  /// What the feed's gate found, beside the field of this form that mends it.
  static List<Finding> mendedHere(List<Finding> gate) {
    return gate.stream()
        .map(it -> Finding.error(field(it.field()), it.problem(), it.remedy()))
        .toList();
  }

  /// Numbers are asked for because of the kind of show.
  private static String field(String field) {
    if (field.equals("number")) return "type";
    return field.startsWith("show.") ? field.substring("show.".length()) : "";
  }

  private String named(String field, String other) {
    return fields.exact(field).isBlank()
        ? fields.exact(other).strip()
        : fields.exact(field).strip();
  }

  private Optional<URI> link() {
    return fields.line("link").isEmpty() ? Optional.empty() : input().parsedLink().value();
  }

  private ShowInput input() {
    return new ShowInput(
        fields.exact("title"),
        fields.exact("description"),
        fields.exact("author"),
        fields.exact("copyright"),
        fields.exact("link"),
        fields.exact("ownerName"),
        fields.exact("ownerEmail"),
        fields.exact("language"),
        fields.exact("category"),
        fields.exact("zone"));
  }
}
