@NullMarked
package fm.podwright.publisher.media;

import org.jspecify.annotations.NullMarked;
