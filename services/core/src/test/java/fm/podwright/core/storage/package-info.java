@NullMarked
package fm.podwright.core.storage;

import org.jspecify.annotations.NullMarked;
