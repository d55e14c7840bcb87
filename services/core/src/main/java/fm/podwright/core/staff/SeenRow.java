package fm.podwright.core.staff;

import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// When a member signed in last, and used that session last.
@MappedEntity("session")
record SeenRow(@Id @OfUser UserId userId, Instant signedIn, Instant seen) {}
