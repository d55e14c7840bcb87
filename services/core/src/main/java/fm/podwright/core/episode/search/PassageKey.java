package fm.podwright.core.episode.search;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.domain.episode.EpisodeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// Where a passage stands.
@MappedEntity("passage")
record PassageKey(@Id @OfEpisode EpisodeId episodeId, String kind, int position) {}
