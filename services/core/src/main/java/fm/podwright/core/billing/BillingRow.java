package fm.podwright.core.billing;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Status;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing")
record BillingRow(
    @Id @OfAccount AccountId accountId,
    long version,
    @Nullable String customer,
    @Nullable UUID intent,
    String intentChoice,
    @Nullable Instant intentAt,
    @Nullable UUID intentBy,
    @Nullable UUID portalBy,
    @Nullable Instant portalAt,
    @Nullable String subscription,
    @Nullable String status,
    @Nullable String plan,
    @Nullable String period,
    @Nullable String currency,
    @Nullable Instant periodEnd,
    @Nullable Instant cancelAt,
    @Nullable Instant endedAt,
    @Nullable Instant unpaidSince,
    String toldState,
    String toldDownloads,
    String toldFor,
    @Nullable Instant syncedAt) {

  Optional<Subscription> bought() {
    if (subscription == null
        || status == null
        || plan == null
        || period == null
        || currency == null
        || periodEnd == null) return Optional.empty();
    return Optional.of(
        new Subscription(
            subscription,
            Status.parse(status).orElseThrow(),
            plan,
            Interval.parse(period).orElseThrow(),
            Currency.getInstance(currency),
            periodEnd,
            Optional.ofNullable(cancelAt),
            Optional.ofNullable(endedAt),
            Optional.ofNullable(unpaidSince)));
  }
}
