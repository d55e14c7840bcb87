package fm.podwright.dashboard.person;

import fm.podwright.core.episode.Cast;
import fm.podwright.core.episode.Casts;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.Sightings;
import fm.podwright.core.show.People;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks people up with all that stands around them, in one transaction.
@Singleton
class FindingPeople {
  private final Tenancy tenancy;
  private final Shows shows;
  private final People people;
  private final Casts casts;
  private final Sightings sightings;
  private final Episodes episodes;

  FindingPeople(
      Tenancy tenancy,
      Shows shows,
      People people,
      Casts casts,
      Sightings sightings,
      Episodes episodes) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.people = people;
    this.casts = casts;
    this.sightings = sightings;
    this.episodes = episodes;
  }

  /// A show with its people and how many episodes each is in.
  record Listed(
      Show show, List<Person> people, List<Credit> roles, Map<PersonId, Integer> counts) {}

  /// The people of a show, if it is the account's.
  Optional<Listed> of(AccountId account, ShowId id) {
    return tenancy.in(account, () -> shows.find(account, id).map(show -> listed(account, show)));
  }

  /// The person, if they are the account's.
  Optional<FoundPerson> find(AccountId account, PersonId id) {
    return tenancy.in(account, () -> findInside(account, id));
  }

  /// The same in a transaction that is open already.
  Optional<FoundPerson> findInside(AccountId account, PersonId id) {
    return people.find(account, id).map(person -> around(account, person));
  }

  private Listed listed(AccountId account, Show show) {
    return new Listed(
        show,
        people.of(account, show.id()),
        casts.of(account, show.id()).show(),
        sightings.people(account, show.id()));
  }

  private FoundPerson around(AccountId account, Person person) {
    var show = shows.find(account, people.showOf(account, person.id()).orElseThrow()).orElseThrow();
    var cast = casts.of(account, show.id());
    return new FoundPerson(
        show,
        person,
        cast.show().stream().filter(it -> isOf(person, it)).toList(),
        episodes.of(account, show.id()).stream()
            .filter(episode -> isIn(person, cast, episode.id()))
            .toList(),
        sightings.isSeen(account, person.id()));
  }

  private static boolean isIn(Person person, Cast cast, EpisodeId episode) {
    return cast.own(episode).stream().anyMatch(credit -> isOf(person, credit));
  }

  private static boolean isOf(Person person, Credit credit) {
    return credit.person().id().equals(person.id());
  }
}
