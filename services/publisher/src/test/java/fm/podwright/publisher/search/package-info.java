@NullMarked
package fm.podwright.publisher.search;

import org.jspecify.annotations.NullMarked;
