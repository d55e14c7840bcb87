package fm.podwright.core.media;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A picture as the table has it; `widths` as PostgreSQL writes an array, `accent` as `#rrggbb`.
@MappedEntity("image")
record ImageRow(
    @OfAccount AccountId accountId,
    @Id UUID id,
    @OfShow ShowId showId,
    String extension,
    String widths,
    @Nullable String accent,
    Instant createdAt) {}
