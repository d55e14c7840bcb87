/// Uploads, audio and pictures, as they are stored.
@NullMarked
package fm.podwright.core.media;

import org.jspecify.annotations.NullMarked;
