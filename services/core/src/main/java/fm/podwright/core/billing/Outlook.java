package fm.podwright.core.billing;

import fm.podwright.domain.billing.Overage.Level;
import fm.podwright.domain.billing.Standing;
import java.time.Instant;
import java.util.Optional;

/// How an account stands and what becomes of it.
///
/// @param closes from when on nothing of it is public unless somebody pays
/// @param downloads how the month's downloads stood against the plan when they were last looked at
/// @param isCustomer true once Stripe knows the account
public record Outlook(
    Standing standing, Optional<Instant> closes, Level downloads, boolean isCustomer) {}
