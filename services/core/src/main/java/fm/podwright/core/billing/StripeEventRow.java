package fm.podwright.core.billing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("stripe_event")
record StripeEventRow(
    @Id String id,
    String type,
    @Nullable String customer,
    Instant receivedAt,
    @Nullable Instant handledAt) {}
