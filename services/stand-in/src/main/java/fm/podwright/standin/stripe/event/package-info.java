/// Events and how they reach the endpoints that asked for them.
@NullMarked
package fm.podwright.standin.stripe.event;

import org.jspecify.annotations.NullMarked;
