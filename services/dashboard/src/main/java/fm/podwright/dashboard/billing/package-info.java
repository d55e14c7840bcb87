/// What an account pays, and the way to Stripe.
@NullMarked
package fm.podwright.dashboard.billing;

import org.jspecify.annotations.NullMarked;
