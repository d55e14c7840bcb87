package fm.podwright.core.billing;

import fm.podwright.domain.tenancy.UserId;
import java.time.Instant;
import java.util.Optional;

/// An entry of the history that all members see.
///
/// @param by who did it; empty for what Stripe or time did
public record BillingChange(Instant at, Optional<UserId> by, String words) {}
