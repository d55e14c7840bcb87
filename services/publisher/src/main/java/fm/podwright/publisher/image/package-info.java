/// Artwork.
@NullMarked
package fm.podwright.publisher.image;

import org.jspecify.annotations.NullMarked;
