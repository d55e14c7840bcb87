package fm.podwright.domain.feed;

import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Who is in a show and what it is about, by person and by topic, as its feed tells.
public final class Directory {
  private static final int RELATED = 8;

  private final Map<Slug, PersonEntry> people;
  private final Map<Slug, TopicEntry> topics;

  private Directory(Map<Slug, PersonEntry> people, Map<Slug, TopicEntry> topics) {
    this.people = people;
    this.topics = topics;
  }

  /// A person with what they do in every episode, if anything, and the episodes that they are in,
  /// the newest first.
  public record PersonEntry(Person person, List<Credit> roles, List<FeedItem> items) {
    /// True if the person belongs to every episode.
    public boolean isRegular() {
      return !roles.isEmpty();
    }
  }

  /// A topic with its episodes, the newest first, who was in them beside those of the show, and
  /// what it is most often discussed with.
  public record TopicEntry(
      Topic topic, List<FeedItem> items, List<Person> people, List<Topic> related) {}

  /// The directory of a feed.
  public static Directory of(Feed feed) {
    return new Directory(peopleOf(feed), topicsOf(feed));
  }

  /// Everybody: those of the show, then the others by name.
  public List<PersonEntry> people() {
    return List.copyOf(people.values());
  }

  /// All topics by name.
  public List<TopicEntry> topics() {
    return List.copyOf(topics.values());
  }

  /// The person at that address.
  public Optional<PersonEntry> person(Slug slug) {
    return Optional.ofNullable(people.get(slug));
  }

  /// The topic at that address.
  public Optional<TopicEntry> topic(Slug slug) {
    return Optional.ofNullable(topics.get(slug));
  }

  /// Everybody who is in an episode: its own list, or that of the show.
  public static List<Credit> together(Feed feed, FeedItem item) {
    var own = item.extras().people();
    return own.isEmpty() ? feed.extras().people() : own;
  }

  private static Map<Slug, PersonEntry> peopleOf(Feed feed) {
    var persons = new LinkedHashMap<PersonId, Person>();
    var items = new LinkedHashMap<PersonId, List<FeedItem>>();
    feed.extras().people().forEach(it -> persons.putIfAbsent(it.person().id(), it.person()));
    for (var item : feed.items()) {
      for (var person : persons(together(feed, item))) {
        persons.putIfAbsent(person.id(), person);
        items.computeIfAbsent(person.id(), _ -> new ArrayList<>()).add(item);
      }
    }
    return persons.values().stream()
        .map(it -> entry(feed, it, items.getOrDefault(it.id(), List.of())))
        .sorted(
            Comparator.comparing(PersonEntry::isRegular)
                .reversed()
                .thenComparing(it -> it.isRegular() ? "" : sortable(it.person().name())))
        .collect(ordered(it -> it.person().slug()));
  }

  private static Set<Person> persons(List<Credit> credits) {
    return credits.stream()
        .map(Credit::person)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static PersonEntry entry(Feed feed, Person person, List<FeedItem> items) {
    var roles =
        feed.extras().people().stream().filter(it -> it.person().id().equals(person.id())).toList();
    return new PersonEntry(person, roles, List.copyOf(items));
  }

  private static Map<Slug, TopicEntry> topicsOf(Feed feed) {
    var items = new LinkedHashMap<TopicId, List<FeedItem>>();
    var topics = new LinkedHashMap<TopicId, Topic>();
    for (var item : feed.items()) {
      for (var topic : item.extras().topics()) {
        topics.putIfAbsent(topic.id(), topic);
        items.computeIfAbsent(topic.id(), _ -> new ArrayList<>()).add(item);
      }
    }
    var regulars = persons(feed.extras().people());
    return topics.values().stream()
        .sorted(Comparator.comparing(it -> sortable(it.name())))
        .map(it -> entry(it, List.copyOf(items.getOrDefault(it.id(), List.of())), regulars))
        .collect(ordered(it -> it.topic().slug()));
  }

  private static TopicEntry entry(Topic topic, List<FeedItem> items, Set<Person> regulars) {
    var people =
        items.stream()
            .flatMap(item -> item.extras().people().stream())
            .map(Credit::person)
            .filter(it -> !regulars.contains(it))
            .distinct()
            .toList();
    return new TopicEntry(topic, items, people, related(topic, items));
  }

  private static List<Topic> related(Topic topic, List<FeedItem> items) {
    var counts = new LinkedHashMap<Topic, Integer>();
    items.forEach(item -> item.extras().topics().forEach(it -> counts.merge(it, 1, Integer::sum)));
    counts.remove(topic);
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Topic, Integer>comparingByValue()
                .reversed()
                .thenComparing(it -> sortable(it.getKey().name())))
        .limit(RELATED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String sortable(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static <T> Collector<T, ?, Map<Slug, T>> ordered(Function<T, Slug> slug) {
    return Collectors.toMap(slug, it -> it, (first, _) -> first, LinkedHashMap::new);
  }
}
