/// Paying, against a stand-in for Stripe and a real database.
@NullMarked
package fm.podwright.core.billing;

import org.jspecify.annotations.NullMarked;
