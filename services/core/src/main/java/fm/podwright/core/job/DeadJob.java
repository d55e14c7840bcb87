package fm.podwright.core.job;

import fm.podwright.domain.tenancy.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A job that was given up.
///
/// @param key what it was about, as its kind has it
/// @param reason what its last failure said; no secrets are in it
public record DeadJob(
    UUID id,
    String name,
    String key,
    int tries,
    String reason,
    Instant diedAt,
    Optional<AccountId> account) {}
