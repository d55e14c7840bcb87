package fm.podwright.domain.show;

import fm.podwright.domain.show.Person.PersonLink;
import java.util.List;
import java.util.Optional;

/// Who is in an episode and what it is about, as somebody wrote it down: by names, of which some
/// may be new. `alone` says that those of the show are not in it.
public record Lineup(List<Slot> people, List<String> topics, boolean alone) {
  public Lineup {
    people = List.copyOf(people);
    topics = List.copyOf(topics);
  }

  /// A person in a role. `slug` tells people of the same name apart; without it the person is
  /// found, or made, by name. Who has no links yet, and is unknown to listeners, is given `links`.
  public record Slot(Optional<Slug> slug, String name, Roles.Role role, List<PersonLink> links) {
    public Slot {
      name = name.strip();
      links = List.copyOf(links);
    }
  }
}
