/// What the stand-in knows, and how it is kept: things in memory, every change of them in a
/// journal.
@NullMarked
package fm.podwright.standin.stripe.state;

import org.jspecify.annotations.NullMarked;
