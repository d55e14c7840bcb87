/// A stand-in for Stripe: its HTTP API as far as stripe-java calls it for us, a checkout and a
/// portal in the browser, signed events, and a clock that can be moved. No money moves.
///
/// It differs from Stripe where that helps to see things: the card 4000 0000 0000 0341 pays while
/// its owner is there and fails at each renewal; a new card in the portal pays what is open at
/// once; sessions of the portal do not end; test clocks are ready as soon as they are moved. There
/// are no payment intents, refunds or disputes, and one API version.
@NullMarked
package fm.podwright.standin.stripe;

import org.jspecify.annotations.NullMarked;
