package fm.podwright.core.episode.transcript;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.domain.episode.EpisodeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// Whether an episode's transcript has times.
@MappedEntity("transcript")
record TimedRow(@Id @OfEpisode EpisodeId episodeId, boolean timed) {}
