/// A show's site: whose host it is, what is kept of it in memory, its pages.
@NullMarked
package fm.podwright.publisher.site;

import org.jspecify.annotations.NullMarked;
