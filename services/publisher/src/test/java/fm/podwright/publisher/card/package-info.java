@NullMarked
package fm.podwright.publisher.card;

import org.jspecify.annotations.NullMarked;
