@NullMarked
package fm.podwright.publisher.edge;

import org.jspecify.annotations.NullMarked;
