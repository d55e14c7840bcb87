package fm.podwright.core.media;

import fm.podwright.domain.show.ShowId;
import java.util.UUID;

/// What an upload is meant for: an episode of a show.
public record Target(ShowId show, UUID episode) {}
