package fm.podwright.core.billing;

import java.util.Optional;

/// What is kept of an event of Stripe's: never what it says, for that may be old.
record StripeEvent(String id, String type, Optional<String> customer) {}
