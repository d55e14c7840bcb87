package fm.podwright.domain.show;

import java.net.URI;
import java.util.Optional;

/// A tag that is a thing: what episodes of a show talk about, with a name to read ("GitHub
/// Actions"), a page, and perhaps a link of its own.
public record Topic(TopicId id, Slug slug, String name, String description, Optional<URI> link) {
  public Topic {
    name = name.strip();
    if (name.isEmpty()) throw new IllegalArgumentException("name is blank");
  }
}
