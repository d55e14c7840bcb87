package fm.podwright.core.episode;

import fm.podwright.core.media.OfMedia;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// An enclosure as the table has it.
@MappedEntity("enclosure")
record EnclosureRow(
    @OfAccount AccountId accountId,
    @Id @OfEpisode EpisodeId episodeId,
    @OfMedia MediaId mediaId,
    @OfShow ShowId showId,
    String url,
    String type,
    long bytes,
    long durationMs,
    String storageKey,
    boolean live,
    Instant publishedAt) {

  Enclosure enclosure() {
    return new Enclosure(
        mediaId,
        URI.create(url),
        AudioType.valueOf(type.toUpperCase(Locale.ROOT)),
        bytes,
        Duration.ofMillis(durationMs));
  }

  StoredEnclosure stored() {
    return new StoredEnclosure(episodeId, enclosure(), storageKey, live);
  }
}
