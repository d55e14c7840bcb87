@NullMarked
package fm.podwright.publisher.download;

import org.jspecify.annotations.NullMarked;
