package fm.podwright.domain.episode;

import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.Show;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What `{{ name }}` in notes stands for, and the topics that `{% include services-used.html %}`
/// lists. A name without a value (there is no guest, say) is not in `values`.
public record Variables(Map<String, String> values, List<TopicLink> topics) {
  /// Nothing is known.
  public static final Variables NONE = new Variables(Map.of(), List.of());

  private static final Set<String> TWITTER =
      Set.of("twitter.com", "www.twitter.com", "x.com", "www.x.com");

  public Variables {
    values =
        values.entrySet().stream()
            .filter(it -> !it.getValue().isBlank())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> it.getValue().strip()));
    topics = List.copyOf(topics);
  }

  /// A topic by its name, and where a click on it leads: its own link or its page.
  public record TopicLink(String name, URI url) {}

  /// The variables of `episode`. Guest and host are the first ones in `people`, which are the
  /// episode's own and then the show's.
  public static Variables of(
      Show show, Episode episode, List<Credit> people, List<TopicLink> topics) {
    var values = new HashMap<String, String>();
    words(values, show, episode);
    var guests = people.stream().filter(Credit::isGuest).map(Credit::person).distinct().toList();
    var hosts =
        people.stream()
            .filter(it -> it.role().equals(Credit.HOST))
            .map(Credit::person)
            .distinct()
            .toList();
    guests.stream().findFirst().ifPresent(it -> person(values, "guest", it));
    hosts.stream().findFirst().ifPresent(it -> person(values, "host", it));
    values.put("page.guests", names(guests));
    values.put("page.hosts", names(hosts));
    return new Variables(values, topics);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private static void words(Map<String, String> values, Show show, Episode episode) {
    values.put("show.title", show.title());
    values.put("site.title", show.title());
    values.put("show.author", show.about().author());
    values.put("show.description", show.about().description());
    show.about().link().ifPresent(it -> values.put("show.link", it.toString()));
    for (var prefix : List.of("page.", "episode.")) {
      values.put(prefix + "title", episode.title());
      values.put(prefix + "summary", episode.words().summary());
      values.put(prefix + "description", episode.words().summary());
      values.put(prefix + "slug", episode.slug().value());
      var numbering = episode.numbering();
      numbering.number().ifPresent(it -> values.put(prefix + "number", Integer.toString(it)));
      numbering.season().ifPresent(it -> values.put(prefix + "season", Integer.toString(it)));
    }
  }

  /// A person under `guest.name` and under `page.guest`, the name in Jekyll's front matter.
  private static void person(Map<String, String> values, String who, Person person) {
    values.put(who + ".name", person.name());
    values.put("page." + who, person.name());
    person.website().ifPresent(it -> both(values, who, "website", it.toString()));
    for (var link : person.links()) {
      both(values, who, key(link.label()), link.url().toString());
    }
    person.links().stream()
        .map(it -> handle(it.url()))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(it -> both(values, who, "twitter", it));
  }

  private static void both(Map<String, String> values, String who, String what, String value) {
    values.put(who + "." + what, value);
    values.put("page." + who + "_" + what, value);
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }

  /// The name behind twitter.com/ or x.com/, without the @.
  private static Optional<String> handle(URI url) {
    if (url.getHost() == null || !TWITTER.contains(url.getHost().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    var path = url.getPath().replaceFirst("^/@?", "").replaceFirst("/.*", "");
    return path.isEmpty() ? Optional.empty() : Optional.of(path);
  }

  private static String names(List<Person> people) {
    return people.stream().map(Person::name).collect(Collectors.joining(", "));
  }
}
