package fm.podwright.core.staff;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// An account that an operator may have looked for.
@MappedEntity("account")
public record FoundAccount(@Id @OfAccount AccountId accountId, String name, Instant createdAt) {}
