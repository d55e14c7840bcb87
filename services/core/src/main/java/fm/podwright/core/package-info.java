@NullMarked
package fm.podwright.core;

import org.jspecify.annotations.NullMarked;
