/// HTTP: what comes in, what goes out, and what is made to go wrong between.
@NullMarked
package fm.podwright.standin.stripe.http;

import org.jspecify.annotations.NullMarked;
