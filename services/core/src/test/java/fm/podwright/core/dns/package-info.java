@NullMarked
package fm.podwright.core.dns;

import org.jspecify.annotations.NullMarked;
