@NullMarked
package fm.podwright.publisher.site;

import org.jspecify.annotations.NullMarked;
