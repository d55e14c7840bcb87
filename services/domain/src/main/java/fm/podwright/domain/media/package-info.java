/// Audio and images: what was uploaded and what a probe found in it.
@NullMarked
package fm.podwright.domain.media;

import org.jspecify.annotations.NullMarked;
