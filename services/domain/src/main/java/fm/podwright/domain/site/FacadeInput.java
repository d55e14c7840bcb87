package fm.podwright.domain.site;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.TextRules;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What somebody typed for the site of a show, as in the form: the address for each app by its
/// code, the apps to offer, and links, a label and an address in each.
public record FacadeInput(
    Choices choices,
    Map<String, String> addresses,
    Set<String> offered,
    List<TypedLink> links,
    String footer,
    boolean credited) {
  /// The most links of one's own.
  public static final int MAX_LINKS = 8;

  private static final int MAX_LABEL = 60;

  public FacadeInput {
    addresses = Map.copyOf(addresses);
    offered = Set.copyOf(offered);
    links = List.copyOf(links);
  }

  /// Layout, theme and typeface by their codes; the colour, where one is chosen, as `#rrggbb`.
  public record Choices(String layout, String theme, String typeface, Optional<String> colour) {}

  /// A row of the form.
  public record TypedLink(String label, String url) {
    boolean isEmpty() {
      return label.isBlank() && url.isBlank();
    }
  }

  /// All that is wrong, in the order of the form.
  public List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    choices
        .colour()
        .filter(it -> Colour.parse(it).isEmpty())
        .ifPresent(_ -> findings.add(colour()));
    Arrays.stream(App.values()).map(this::wrong).forEach(it -> it.ifPresent(findings::add));
    IntStream.range(0, links.size()).mapToObj(this::wrong).forEach(findings::addAll);
    for (var finding : Notes.tooLong(footer)) {
      findings.add(Finding.error("footer", "The footer is too long.", finding.remedy()));
    }
    return List.copyOf(findings);
  }

  /// What was chosen, on top of `before`; only without errors.
  public Facade onto(Facade before) {
    return new Facade(
        look(before.look()),
        before.banner(),
        new Following(pages(), hidden()),
        ownLinks(),
        footer.replace("\r\n", "\n").strip(),
        credited,
        before.version());
  }

  private Look look(Look before) {
    return new Look(
        one(Layout.values(), Layout::code, choices.layout()).orElse(before.layout()),
        one(Theme.values(), Theme::code, choices.theme()).orElse(before.theme()),
        one(Typeface.values(), Typeface::code, choices.typeface()).orElse(before.typeface()),
        choices.colour().flatMap(Colour::parse),
        before.natural());
  }

  private Map<App, URI> pages() {
    return Arrays.stream(App.values())
        .filter(app -> !typed(app).isBlank())
        .collect(toMap(app -> app, app -> WebAddress.parse(typed(app)).orElseThrow()));
  }

  private Set<App> hidden() {
    return Arrays.stream(App.values())
        .filter(App::opensFeeds)
        .filter(app -> !offered.contains(app.code()))
        .collect(toUnmodifiableSet());
  }

  private List<OwnLink> ownLinks() {
    return links.stream()
        .filter(link -> !link.isEmpty())
        .map(link -> new OwnLink(link.label(), WebAddress.parse(link.url()).orElseThrow()))
        .toList();
  }

  private String typed(App app) {
    return addresses.getOrDefault(app.code(), "");
  }

  private Optional<Finding> wrong(App app) {
    if (typed(app).isBlank()) return Optional.empty();
    if (WebAddress.parse(typed(app)).filter(app::has).isPresent()) return Optional.empty();
    return Optional.of(
        Finding.error(
            "app-" + app.code(),
            "This is not an address at " + app.label() + ".",
            "Open the show there, use the button for sharing, and copy its link."));
  }

  private List<Finding> wrong(int row) {
    var link = links.get(row);
    if (link.isEmpty()) return List.of();
    var findings =
        new ArrayList<>(TextRules.line("label" + row, "name", link.label(), MAX_LABEL, MAX_LABEL));
    if (link.label().isBlank()) {
      findings.add(
          Finding.error("label" + row, "The link has no name.", "Write one, such as Mastodon."));
    }
    if (WebAddress.parse(link.url()).isEmpty()) {
      findings.add(
          Finding.error(
              "url" + row,
              "The link is not a web address.",
              "Begin with https:// and copy it from the browser's address bar."));
    }
    return findings;
  }

  private static Finding colour() {
    return Finding.error(
        "colour", "The colour is none.", "Choose one, or write # and six digits, as #2f6fde.");
  }

  private static <T> Optional<T> one(T[] values, Function<T, String> code, String sent) {
    return Arrays.stream(values).filter(it -> code.apply(it).equals(sent)).findFirst();
  }
}
