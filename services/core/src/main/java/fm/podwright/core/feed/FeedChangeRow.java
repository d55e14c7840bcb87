package fm.podwright.core.feed;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of a feed, as the table has it.
@MappedEntity("feed_change")
record FeedChangeRow(
    @OfAccount AccountId accountId,
    @OfShow ShowId showId,
    long revision,
    @Nullable @OfEpisode EpisodeId episodeId,
    Instant at) {}
