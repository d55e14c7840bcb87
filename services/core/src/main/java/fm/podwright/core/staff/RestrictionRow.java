package fm.podwright.core.staff;

import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("restriction")
record RestrictionRow(
    @Id UUID id,
    @Nullable UUID showId,
    @Nullable UUID episodeId,
    String title,
    String grounds,
    String reason,
    Instant since) {
  Restriction restriction() {
    return new Restriction(
        id,
        Optional.ofNullable(showId).map(ShowId::new),
        Optional.ofNullable(episodeId).map(EpisodeId::new),
        title,
        Grounds.parse(grounds).orElseThrow(),
        reason,
        since);
  }
}
