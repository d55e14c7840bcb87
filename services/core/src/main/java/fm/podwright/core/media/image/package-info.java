/// Pictures that podcasters upload: checked before they are decoded, and always encoded anew.
@NullMarked
package fm.podwright.core.media.image;

import org.jspecify.annotations.NullMarked;
