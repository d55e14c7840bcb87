/// Unpublished episodes for whoever has the link.
@NullMarked
package fm.podwright.publisher.preview;

import org.jspecify.annotations.NullMarked;
