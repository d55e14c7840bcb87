package fm.podwright.core.episode;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fm.podwright.core.show.People;
import fm.podwright.core.show.ShowCredits;
import fm.podwright.core.show.Topics;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads who is in a show and in all its episodes with as many questions as for one; asked within
/// the account's transaction. Listeners' role sees what is out.
@Singleton
public class Casts {
  private final People people;
  private final Topics topics;
  private final ShowCredits showCredits;
  private final EpisodeCredits credits;
  private final EpisodeTopics about;

  Casts(
      People people,
      Topics topics,
      ShowCredits showCredits,
      EpisodeCredits credits,
      EpisodeTopics about) {
    this.people = people;
    this.topics = topics;
    this.showCredits = showCredits;
    this.credits = credits;
    this.about = about;
  }

  /// The cast of a show.
  public Cast of(AccountId account, ShowId show) {
    var byId = people.of(account, show).stream().collect(toMap(Person::id, identity()));
    return new Cast(
        showCredits.of(account, show, byId),
        own(credits.rows(account, show), byId),
        topics(about.rows(account, show), account, show),
        alone(account, show));
  }

  /// The same, but of single episodes that one alone.
  public Cast of(AccountId account, ShowId show, EpisodeId episode) {
    var byId = people.of(account, show).stream().collect(toMap(Person::id, identity()));
    return new Cast(
        showCredits.of(account, show, byId),
        own(credits.rowsOf(account, show, episode), byId),
        topics(about.rowsOf(account, show, episode), account, show),
        alone(account, show));
  }

  private Set<EpisodeId> alone(AccountId account, ShowId show) {
    return credits.alone(account, show).stream().map(EpisodeId::new).collect(toSet());
  }

  private static Map<EpisodeId, List<Credit>> own(
      List<EpisodeCreditRow> rows, Map<PersonId, Person> byId) {
    return rows.stream()
        .filter(row -> byId.containsKey(row.personId()))
        .collect(
            groupingBy(EpisodeCreditRow::episodeId, mapping(row -> credit(row, byId), toList())));
  }

  private static Credit credit(EpisodeCreditRow row, Map<PersonId, Person> byId) {
    var person = byId.get(row.personId());
    if (person == null) throw new IllegalStateException("a credit of nobody");
    return new Credit(person, row.role(), row.roleGroup());
  }

  private Map<EpisodeId, List<Topic>> topics(
      List<EpisodeTopicRow> rows, AccountId account, ShowId show) {
    var byId = topics.of(account, show).stream().collect(toMap(Topic::id, identity()));
    return rows.stream()
        .filter(row -> byId.containsKey(row.topicId()))
        .collect(
            groupingBy(
                EpisodeTopicRow::episodeId, mapping(row -> byId.get(row.topicId()), toList())));
  }
}
