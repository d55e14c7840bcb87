/// What Stripe Billing does: periods, prorations, taxes, invoices, payments, dunning, and time.
@NullMarked
package fm.podwright.standin.stripe.billing;

import org.jspecify.annotations.NullMarked;
