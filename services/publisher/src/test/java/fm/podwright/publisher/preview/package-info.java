@NullMarked
package fm.podwright.publisher.preview;

import org.jspecify.annotations.NullMarked;
