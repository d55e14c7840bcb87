@NullMarked
package fm.podwright.core.process;

import org.jspecify.annotations.NullMarked;
