/// JSON as Stripe writes it: times are seconds, absent values are null.
@NullMarked
package fm.podwright.standin.stripe.json;

import org.jspecify.annotations.NullMarked;
