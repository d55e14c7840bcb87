/// The search of a show's site.
@NullMarked
package fm.podwright.publisher.search;

import org.jspecify.annotations.NullMarked;
