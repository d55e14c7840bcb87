/// The HTTP API as stripe-java calls it: requests, the rules that all of them keep, and one class
/// for each kind of object.
@NullMarked
package fm.podwright.standin.stripe.api;

import org.jspecify.annotations.NullMarked;
