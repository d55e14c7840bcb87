package fm.podwright.domain.show;

import java.net.URI;
import java.util.Optional;

/// What a podcaster can write about a topic. An empty slug is made of the name, or stays.
public record TopicEdit(Optional<Slug> slug, String name, String description, Optional<URI> link) {}
