@NullMarked
package fm.podwright.standin.stripe;

import org.jspecify.annotations.NullMarked;
