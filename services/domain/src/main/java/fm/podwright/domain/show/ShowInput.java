package fm.podwright.domain.show;

import fm.podwright.domain.account.EmailAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody typed about a show, field by field as in the form; {@link #findings} says what is
/// wrong with it before anything is made of it.
public record ShowInput(
    String title,
    String description,
    String author,
    String copyright,
    String link,
    String ownerName,
    String ownerEmail,
    String language,
    String category,
    String zone) {
  private static final int MAX_DESCRIPTION = 4000;
  private static final int MAX_LINE = 255;

  /// All that is wrong, in the order of the form.
  public List<Finding> findings() {
    return Stream.of(
            TextRules.title("title", title),
            describing(),
            TextRules.line("author", "author", author, MAX_LINE, MAX_LINE),
            TextRules.line("copyright", "copyright", copyright, MAX_LINE, MAX_LINE),
            link.isBlank() ? List.<Finding>of() : parsedLink().findings(),
            TextRules.line("ownerName", "owner's name", ownerName, MAX_LINE, MAX_LINE),
            parsedEmail().findings(),
            parsedLanguage().findings(),
            parsedCategory().findings(),
            parsedZone().findings())
        .flatMap(List::stream)
        .toList();
  }

  /// The web page of the show; http and https only.
  public Parsed<URI> parsedLink() {
    return webAddress(link.strip())
        .map(Parsed::of)
        .orElseGet(() ->
            refused(
                "link",
                "The link is not a web address.",
                "Begin with https:// and copy it from the browser's address bar."));
  }

  /// The address that directories may write to.
  public Parsed<EmailAddress> parsedEmail() {
    return EmailAddress.parse(ownerEmail)
        .map(Parsed::of)
        .orElseGet(() ->
            refused(
                "ownerEmail",
                "The owner's e-mail is not one e-mail address.",
                "Write a single address, such as ann@example.com."));
  }

  /// The language that is spoken in the show.
  public Parsed<Locale> parsedLanguage() {
    return Languages.parse(language)
        .map(Parsed::of)
        .orElseGet(() ->
            refused(
                "language",
                "The language is not known.",
                "Choose one from the list, or write a code such as en or pt-BR."));
  }

  /// The place in Apple's list.
  public Parsed<Category> parsedCategory() {
    return Category.parse(category.strip())
        .map(Parsed::of)
        .orElseGet(() ->
            refused(
                "category", "The category is not in Apple's list.", "Choose one from the list."));
  }

  /// The zone that the show's times are meant in.
  public Parsed<ZoneId> parsedZone() {
    try {
      return Parsed.of(ZoneId.of(zone.strip()));
    } catch (DateTimeException _) {
      return refused(
          "zone", "The time zone is not known.", "Choose one from the list, as Europe/London.");
    }
  }

  private List<Finding> describing() {
    if (description.isBlank()) {
      return List.of(
          Finding.warning(
              "description",
              "The show has no description.",
              "Write a few sentences: directories refuse a show without."));
    }
    return TextRules.bytes("description", "description", description, MAX_DESCRIPTION);
  }

  private static Optional<URI> webAddress(String text) {
    try {
      var uri = URI.create(text);
      var web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static <T> Parsed<T> refused(String field, String problem, String remedy) {
    return Parsed.refused(Finding.error(field, problem, remedy));
  }
}
