package fm.podwright.core.billing;

import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_change")
record BillingChangeRow(@Id UUID id, Instant at, @Nullable UUID changedBy, String words) {
  BillingChange change() {
    return new BillingChange(at, Optional.ofNullable(changedBy).map(UserId::new), words);
  }
}
