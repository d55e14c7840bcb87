package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Roles;
import java.util.List;
import java.util.stream.Collectors;

/// Who can be in an episode and what it can be about: the people of the show, who are in every
/// episode, and the names that can be picked.
public record CastPanel(List<Credit> show, List<String> people, List<String> topics) {
  public CastPanel {
    show = List.copyOf(show);
    people = List.copyOf(people);
    topics = List.copyOf(topics);
  }

  /// "Ann Lee (Host) and Bo Ber (Co-Host)".
  public String together() {
    var names = show.stream().map(it -> it.person().name() + " (" + it.readable() + ")").toList();
    if (names.size() < 2) return String.join("", names);
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// The roles as the form has them, a line each, those first that are picked most.
  public String roles() {
    return Roles.all().stream().map(Roles.Role::label).collect(Collectors.joining("\n"));
  }
}
