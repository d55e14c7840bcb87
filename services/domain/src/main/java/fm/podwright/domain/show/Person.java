package fm.podwright.domain.show;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Somebody who is heard or works in a show: host, guest, editor. The slug is the last part of the
/// address of the person's page; the first of `links` is the person's own site.
public record Person(
    PersonId id,
    Slug slug,
    String name,
    String biography,
    Optional<Artwork> portrait,
    List<PersonLink> links) {
  public Person {
    name = name.strip();
    if (name.isEmpty()) throw new IllegalArgumentException("name is blank");
    links = List.copyOf(links);
  }

  /// Where else the person is found, under the name that listeners read ("Mastodon").
  public record PersonLink(String label, URI url) {}

  /// The same with other links.
  public Person with(List<PersonLink> others) {
    return new Person(id, slug, name, biography, portrait, others);
  }

  /// The person's own site, if there is one.
  public Optional<URI> website() {
    return links.stream().findFirst().map(PersonLink::url);
  }
}
