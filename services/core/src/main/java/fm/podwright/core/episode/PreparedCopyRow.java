package fm.podwright.core.episode;

import fm.podwright.core.media.OfMedia;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// A prepared copy as the table has it.
@MappedEntity("prepared_copy")
record PreparedCopyRow(
    @OfAccount AccountId accountId,
    @OfEpisode EpisodeId episodeId,
    String fingerprint,
    @OfMedia MediaId sourceId,
    @OfMedia MediaId mediaId,
    Instant madeAt) {
  PreparedCopy copy() {
    return new PreparedCopy(episodeId, fingerprint, sourceId, mediaId);
  }
}
