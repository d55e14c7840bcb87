package fm.podwright.domain.episode;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.LinkLabels;
import fm.podwright.domain.show.Parsed;
import fm.podwright.domain.show.TopicNames;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The block of `name: value` lines between two `---` that Jekyll, Hugo and their like put ahead of
/// a text, as found in pasted notes. `values` are its entries, each a list (of one, for a plain
/// value); `body` is the text behind it; `findings` say what could not be read. Without such a
/// block `values` is empty and `body` the whole text.
public record FrontMatter(
    SequencedMap<String, List<String>> values, String body, List<Finding> findings) {
  private static final List<String> SUMMARY = List.of("description", "summary", "excerpt");
  private static final List<String> NUMBER = List.of("number", "episode", "episode_number");
  private static final List<String> GUESTS = List.of("guest", "guests");
  private static final List<String> SITE = List.of("guest_website", "guest_url", "guest_link");
  private static final List<String> X = List.of("guest_twitter", "guest_x");
  private static final Set<String> OTHERS =
      Set.of("title", "slug", "season", "date", "explicit", "guid", "tags");

  public FrontMatter {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    findings = List.copyOf(findings);
  }

  /// True if `pasted` begins like front matter.
  public static boolean isIn(String pasted) {
    return FrontMatterReader.begins(pasted);
  }

  /// What `pasted` holds; never throws, whatever it is.
  public static FrontMatter parse(String pasted) {
    return FrontMatterReader.read(pasted);
  }

  /// The episode's title.
  public Optional<String> title() {
    return first(List.of("title"));
  }

  /// What the form calls the summary, on one line.
  public Optional<String> summary() {
    return first(SUMMARY);
  }

  /// The slug as it stood there; it may not be one.
  public Optional<String> slug() {
    return first(List.of("slug"));
  }

  /// The episode's GUID.
  public Optional<String> guid() {
    return first(List.of("guid"));
  }

  /// The episode's number.
  public Parsed<Integer> number() {
    return EpisodeInput.number("number", first(NUMBER).orElse(""));
  }

  /// The season's number.
  public Parsed<Integer> season() {
    return EpisodeInput.number("season", first(List.of("season")).orElse(""));
  }

  /// The date of publication; one without an offset is meant in `zone`, one without a time at its
  /// midnight.
  public Parsed<Instant> date(ZoneId zone) {
    return first(List.of("date"))
        .map(it -> FrontMatterDate.parse(it, zone))
        .orElse(Parsed.nothing());
  }

  /// Whether it says that the episode is explicit.
  public Optional<Boolean> explicit() {
    return first(List.of("explicit"))
        .flatMap(it ->
            switch (it.toLowerCase(Locale.ROOT)) {
              case "true", "yes", "explicit" -> Optional.of(true);
              case "false", "no", "clean" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  /// The tags, in order.
  public List<String> tags() {
    return values.getOrDefault("tags", List.of());
  }

  /// The names of the guests.
  public List<String> guests() {
    return GUESTS.stream().flatMap(it -> values.getOrDefault(it, List.of()).stream()).toList();
  }

  /// The guests as the form has them, a line each: the first with the site and the name on X that
  /// stand there too.
  public String people() {
    var named = guests();
    return IntStream.range(0, named.size())
        .mapToObj(it ->
            it == 0
                ? (named.getFirst() + " (Guest) " + links()).strip()
                : named.get(it) + " (Guest)")
        .collect(Collectors.joining("\n"));
  }

  /// The tags as the form has them, readable.
  public String topics() {
    return tags().stream().map(TopicNames::readable).distinct().collect(Collectors.joining(", "));
  }

  private String links() {
    var site = first(SITE).flatMap(LinkLabels::parse).map(URI::toString);
    var page = first(X).flatMap(LinkLabels::onX).map(it -> it.url().toString());
    return Stream.of(site, page).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  /// The names of the entries that the form has no place for.
  public List<String> unused() {
    return values.keySet().stream().filter(it -> !isUsed(it)).toList();
  }

  private static boolean isUsed(String name) {
    return OTHERS.contains(name)
        || Stream.of(SUMMARY, NUMBER, GUESTS, SITE, X).anyMatch(it -> it.contains(name));
  }

  private Optional<String> first(List<String> names) {
    return names.stream()
        .flatMap(it -> values.getOrDefault(it, List.of()).stream())
        .filter(it -> !it.isBlank())
        .findFirst();
  }
}
