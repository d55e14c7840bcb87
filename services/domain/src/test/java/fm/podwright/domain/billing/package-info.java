@NullMarked
package fm.podwright.domain.billing;

import org.jspecify.annotations.NullMarked;
