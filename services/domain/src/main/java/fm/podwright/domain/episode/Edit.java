package fm.podwright.domain.episode;

import fm.podwright.domain.show.Slug;
import java.util.Optional;

/// What a podcaster can write into an episode; an empty GUID is given one at publication.
public record Edit(
    Slug slug, Words words, Numbering numbering, Optional<Boolean> explicit, Optional<Guid> guid) {}
