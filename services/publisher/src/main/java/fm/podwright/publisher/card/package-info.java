/// The pictures that other sites show of a show's pages.
@NullMarked
package fm.podwright.publisher.card;

import org.jspecify.annotations.NullMarked;
