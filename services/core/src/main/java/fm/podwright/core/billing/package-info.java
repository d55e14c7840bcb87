/// Plans, subscriptions and what an account may do by them; the port to Stripe.
@NullMarked
package fm.podwright.core.billing;

import org.jspecify.annotations.NullMarked;
