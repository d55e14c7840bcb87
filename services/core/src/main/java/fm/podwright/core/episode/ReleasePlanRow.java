package fm.podwright.core.episode;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan as the table has it.
@MappedEntity("release_plan")
record ReleasePlanRow(
    @OfAccount AccountId accountId,
    @OfEpisode EpisodeId episodeId,
    @Nullable UUID plannedBy,
    @TypeDef(type = DataType.JSON) List<FindingRow> findings,
    @Nullable Instant refusedAt,
    int refusals) {
  ReleasePlan plan() {
    return new ReleasePlan(
        episodeId,
        Optional.ofNullable(plannedBy).map(UserId::new),
        FindingRow.findings(findings),
        refusals);
  }
}
