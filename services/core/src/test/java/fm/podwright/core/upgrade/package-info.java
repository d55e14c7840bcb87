@NullMarked
package fm.podwright.core.upgrade;

import org.jspecify.annotations.NullMarked;
