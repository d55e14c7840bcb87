package fm.podwright.core.billing;

import fm.podwright.domain.tenancy.AccountId;
import java.time.Instant;

/// An account that buys, as a customer of Stripe's.
record Buyer(AccountId account, String customer, Instant trialEnds) {}
