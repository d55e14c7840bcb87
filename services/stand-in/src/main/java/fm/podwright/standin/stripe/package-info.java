/// A stand-in for Stripe: its HTTP API as far as stripe-java calls it for us, a checkout and a
/// portal in the browser, signed events, and a clock that can be moved. No money moves.
@NullMarked
package fm.podwright.standin.stripe;

import org.jspecify.annotations.NullMarked;
