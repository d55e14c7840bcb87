package fm.podwright.core.episode;

import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.EpisodeId;

/// An enclosure that was ever public, with where its bytes lie; what is not `live` answers 410.
public record StoredEnclosure(
    EpisodeId episode, Enclosure enclosure, String storageKey, boolean live) {}
