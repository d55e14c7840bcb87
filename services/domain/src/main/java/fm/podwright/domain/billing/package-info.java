/// Plans, what an account's subscription is worth at a moment, and what a plan allows.
@NullMarked
package fm.podwright.domain.billing;

import org.jspecify.annotations.NullMarked;
