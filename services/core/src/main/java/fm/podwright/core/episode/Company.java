package fm.podwright.core.episode;

import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The people and topics of a show, by which its episodes name theirs; `stamp` is that of their
/// rows.
///
/// @param show who is in every episode
public record Company(
    long stamp, Map<PersonId, Person> people, Map<TopicId, Topic> topics, List<Credit> show) {
  public Company {
    people = Map.copyOf(people);
    topics = Map.copyOf(topics);
    show = List.copyOf(show);
  }

  /// Who is in that episode and not in the show.
  public List<Credit> own(Dossier episode) {
    return episode.parts().stream()
        .flatMap(part ->
            Stream.ofNullable(people.get(part.person()))
                .map(person -> new Credit(person, part.role(), part.group())))
        .toList();
  }

  /// What that episode is about.
  public List<Topic> topics(Dossier episode) {
    return episode.topics().stream().flatMap(it -> Stream.ofNullable(topics.get(it))).toList();
  }
}
