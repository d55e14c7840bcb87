package fm.podwright.core.job;

import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("dead_job")
record DeadJobRow(
    @Id UUID id,
    String name,
    String instance,
    int tries,
    String reason,
    Instant diedAt,
    @Nullable String account) {
  DeadJob job() {
    return new DeadJob(
        id, name, instance, tries, reason, diedAt, Optional.ofNullable(account).map(AccountId::of));
  }
}
