package fm.podwright.templates.dashboard.person;

import fm.podwright.domain.show.Person;
import java.util.List;

/// A person in a list: with the address of a small portrait, empty while there is none, what they
/// do in every episode, and in how many single ones they are.
public record PersonLine(Person person, String portrait, List<String> roles, int episodes) {
  public PersonLine {
    roles = List.copyOf(roles);
  }

  /// The path of the page on which the person is changed.
  public String path() {
    return "/people/" + person.id();
  }

  /// What stands where a portrait is missing.
  public String initial() {
    return person.name().substring(0, person.name().offsetByCodePoints(0, 1));
  }
}
