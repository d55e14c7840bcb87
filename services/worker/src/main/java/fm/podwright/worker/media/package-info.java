/// Understanding uploaded audio: probing it, listening to it, and putting it into shape.
@NullMarked
package fm.podwright.worker.media;

import org.jspecify.annotations.NullMarked;
