package fm.podwright.domain.show;

import fm.podwright.domain.show.Person.PersonLink;
import java.util.List;
import java.util.Optional;

/// What a podcaster can write about a person, and what the person does in every episode of the
/// show. An empty slug is made of the name, or stays.
public record PersonEdit(
    Optional<Slug> slug,
    String name,
    String biography,
    List<PersonLink> links,
    List<Roles.Role> roles) {
  public PersonEdit {
    links = List.copyOf(links);
    roles = List.copyOf(roles);
  }
}
