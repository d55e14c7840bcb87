package fm.podwright.core.billing;

import fm.podwright.domain.billing.Plans;

/// A way to Stripe of a test's own, that something can be done on.
class StripeOf extends Stripe {
  StripeOf(Paying paying) {
    super(
        paying.get(StripeConnection.class),
        paying.get(BillingSettings.class),
        paying.get(Plans.class));
  }
}
