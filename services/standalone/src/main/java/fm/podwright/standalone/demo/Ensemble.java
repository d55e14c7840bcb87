package fm.podwright.standalone.demo;

import fm.podwright.core.feed.KeepingPeople;
import fm.podwright.core.feed.KeepingTopics;
import fm.podwright.core.feed.Kept;
import fm.podwright.core.feed.SettingPortrait;
import fm.podwright.core.show.People;
import fm.podwright.core.show.Topics;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.show.LinkLabels;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonEdit;
import fm.podwright.domain.show.Roles;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicEdit;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// Who is in the show: its host, and the guests whom the episodes have named. Each gets a few words
/// and a portrait; so do some topics, but for the portrait.
final class Ensemble {
  private static final String WORDS = "ensemble.properties";

  private final AccountId account;
  private final ShowId show;
  private final KeepingPeople keepingPeople;
  private final SettingPortrait portraits;
  private final KeepingTopics keepingTopics;
  private final People people;
  private final Topics topics;
  private final Tenancy tenancy;
  private final Properties words = words();

  Ensemble(ApplicationContext dashboard, AccountId account, ShowId show) {
    this.account = account;
    this.show = show;
    this.keepingPeople = dashboard.getBean(KeepingPeople.class);
    this.portraits = dashboard.getBean(SettingPortrait.class);
    this.keepingTopics = dashboard.getBean(KeepingTopics.class);
    this.people = dashboard.getBean(People.class);
    this.topics = dashboard.getBean(Topics.class);
    this.tenancy = dashboard.getBean(Tenancy.class);
  }

  /// Puts the host into the show.
  void host() {
    var site = LinkLabels.parse("https://example.com/host").map(LinkLabels::named);
    var edit =
        new PersonEdit(
            Optional.empty(),
            Premiere.HOST,
            "",
            site.stream().toList(),
            List.of(Roles.named("host")));
    taken(keepingPeople.add(account, show, edit));
  }

  /// The speakers of a transcript by their labels, each the person of that name if there is one.
  List<Speaker> speakers(List<String> labels) {
    var everybody = tenancy.in(account, () -> people.of(account, show));
    return labels.stream().map(label -> speaker(everybody, label)).toList();
  }

  private static Speaker speaker(List<Person> everybody, String label) {
    var person = everybody.stream().filter(it -> it.name().equals(label)).findFirst();
    return new Speaker(label, label, person.map(Person::id));
  }

  /// Describes everybody and everything that is known by now.
  void describe() {
    var everybody = tenancy.in(account, () -> people.of(account, show));
    for (var i = 0; i < everybody.size(); i++) describe(everybody.get(i), i);
    tenancy.in(account, () -> topics.of(account, show)).forEach(this::describe);
  }

  private void describe(Person person, int number) {
    var roles =
        person.name().equals(Premiere.HOST) ? List.of(Roles.named("host")) : List.<Roles.Role>of();
    var biography = words.getProperty("person." + person.slug(), "");
    var edit = new PersonEdit(Optional.empty(), person.name(), biography, person.links(), roles);
    taken(keepingPeople.change(account, person.id(), edit));
    taken(portraits.hang(account, person.id(), Face.png(number)));
  }

  private void describe(Topic topic) {
    var description = words.getProperty("topic." + topic.slug(), "");
    if (description.isEmpty()) return;
    var link = LinkLabels.parse("https://example.com/topics/" + topic.slug());
    taken(
        keepingTopics.change(
            account, topic.id(), new TopicEdit(Optional.empty(), topic.name(), description, link)));
  }

  private static void taken(Kept<?> kept) {
    if (kept instanceof Kept.Done<?>) return;
    throw new IllegalStateException("somebody of the demo was not taken: " + kept);
  }

  private static Properties words() {
    try (var stream = Ensemble.class.getResourceAsStream(WORDS)) {
      if (stream == null) throw new IllegalStateException("no " + WORDS);
      var words = new Properties();
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
