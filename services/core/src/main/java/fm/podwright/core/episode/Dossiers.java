package fm.podwright.core.episode;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fm.podwright.core.show.People;
import fm.podwright.core.show.ShowCredits;
import fm.podwright.core.show.Topics;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads all that is stored of a show's episodes: first the stamps, then what has another stamp
/// than the one that is known already. Asked within the account's transaction; what is written
/// between the two is found at the next reading, for it changes the stamp.
@Singleton
public class Dossiers {
  private final Stamps stamps;
  private final ReadingDossiers reading;
  private final People people;
  private final Topics topics;
  private final ShowCredits credits;

  Dossiers(
      Stamps stamps, ReadingDossiers reading, People people, Topics topics, ShowCredits credits) {
    this.stamps = stamps;
    this.reading = reading;
    this.people = people;
    this.topics = topics;
    this.credits = credits;
  }

  /// The holding of a show as it is now. What is the same in `known`, which is of the same show, is
  /// taken from there.
  public Holding of(AccountId account, ShowId show, Holding known) {
    var now = new HashMap<>(stamps.of(account, show));
    var stamp = now.remove(show.value());
    var company = company(account, show, stamp == null ? 0 : stamp, known.company());
    var dossiers = new HashMap<EpisodeId, Dossier>();
    var changed = new HashSet<EpisodeId>();
    now.forEach((id, at) -> sort(known, new EpisodeId(id), at, dossiers, changed));
    dossiers.putAll(read(account, changed, now));
    return new Holding(company, dossiers);
  }

  private static void sort(
      Holding known,
      EpisodeId id,
      long stamp,
      Map<EpisodeId, Dossier> dossiers,
      Set<EpisodeId> changed) {
    var same = known.dossier(id).filter(it -> it.stamp() == stamp);
    same.ifPresentOrElse(it -> dossiers.put(id, it), () -> changed.add(id));
  }

  private Map<EpisodeId, Dossier> read(
      AccountId account, Set<EpisodeId> ids, Map<UUID, Long> stamps) {
    return ids.isEmpty() ? Map.of() : reading.read(account, ids, stamps);
  }

  private Company company(AccountId account, ShowId show, long stamp, Company known) {
    if (stamp == known.stamp()) return known;
    var byId = people.of(account, show).stream().collect(toMap(Person::id, identity()));
    var subjects = topics.of(account, show).stream().collect(toMap(Topic::id, identity()));
    return new Company(stamp, byId, subjects, credits.of(account, show, byId));
  }
}
