package fm.podwright.core.episode;

import fm.podwright.core.show.People;
import fm.podwright.core.show.Topics;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Lineup;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicId;
import fm.podwright.domain.show.TopicNames;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes down who is in an episode and what it is about. Whoever and whatever the show does not
/// know yet is made on the spot; asked within the account's transaction.
@Singleton
public class Casting {
  private final People people;
  private final Topics topics;
  private final EpisodeCredits credits;
  private final EpisodeTopics about;
  private final Ids ids;
  private final InstantSource clock;

  Casting(
      People people,
      Topics topics,
      EpisodeCredits credits,
      EpisodeTopics about,
      Ids ids,
      InstantSource clock) {
    this.people = people;
    this.topics = topics;
    this.credits = credits;
    this.about = about;
    this.ids = ids;
    this.clock = clock;
  }

  /// Puts exactly the lineup into the episode.
  public void cast(AccountId account, Episode episode, Lineup lineup) {
    credits.clear(account, episode.id());
    credits.leave(account, episode.id(), lineup.alone());
    var known = new ArrayList<>(people.of(account, episode.show()));
    for (var slot : lineup.people()) {
      var person =
          find(known, slot).orElseGet(() -> introduce(account, episode.show(), slot, known));
      link(account, episode.show(), person, slot);
      credit(account, episode, person.id(), slot, lineup.people().indexOf(slot));
    }
    topics(account, episode, lineup.topics());
  }

  private static Optional<Person> find(List<Person> known, Lineup.Slot slot) {
    return known.stream()
        .filter(it -> slot.slug().map(it.slug()::equals).orElseGet(() -> isNamed(it, slot)))
        .findFirst();
  }

  private static boolean isNamed(Person person, Lineup.Slot slot) {
    return person.name().equalsIgnoreCase(slot.name());
  }

  private Person introduce(AccountId account, ShowId show, Lineup.Slot slot, List<Person> known) {
    var id = new PersonId(ids.next());
    var slug = Slug.suggestedBy(slot.name()).orElseGet(() -> new Slug(id.toString()));
    var free = people.free(account, show, slug, id);
    var person = new Person(id, free, slot.name(), "", Optional.empty(), slot.links());
    people.add(account, show, person, clock.instant());
    known.add(person);
    return person;
  }

  /// Whom listeners know already is changed on a page of their own, not by a draft.
  private void link(AccountId account, ShowId show, Person person, Lineup.Slot slot) {
    if (slot.links().isEmpty() || !person.links().isEmpty()) return;
    if (credits.isSeen(account, person.id())) return;
    people.save(account, show, person.with(slot.links()));
  }

  private void credit(
      AccountId account, Episode episode, PersonId person, Lineup.Slot slot, int position) {
    var role = slot.role();
    credits.insert(
        new EpisodeCreditRow(
            account, episode.id(), episode.show(), person, role.role(), role.kept(), position));
  }

  private void topics(AccountId account, Episode episode, List<String> names) {
    about.clear(account, episode.id());
    var known = new ArrayList<>(topics.of(account, episode.show()));
    for (var i = 0; i < names.size(); i++) {
      var topic = topic(account, episode.show(), names.get(i), known);
      about.insert(new EpisodeTopicRow(account, episode.id(), episode.show(), topic.id(), i));
    }
  }

  private Topic topic(AccountId account, ShowId show, String typed, List<Topic> known) {
    var name = TopicNames.readable(typed);
    var slug = TopicNames.slug(typed);
    return known.stream()
        .filter(
            it -> it.name().equalsIgnoreCase(name) || slug.filter(it.slug()::equals).isPresent())
        .findFirst()
        .orElseGet(() -> add(account, show, name, slug, known));
  }

  private Topic add(
      AccountId account, ShowId show, String name, Optional<Slug> slug, List<Topic> known) {
    var id = new TopicId(ids.next());
    var topic =
        new Topic(id, slug.orElseGet(() -> new Slug(id.toString())), name, "", Optional.empty());
    topics.add(account, show, topic, clock.instant());
    known.add(topic);
    return topic;
  }
}
