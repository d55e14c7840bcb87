@NullMarked
package fm.podwright.publisher;

import org.jspecify.annotations.NullMarked;
