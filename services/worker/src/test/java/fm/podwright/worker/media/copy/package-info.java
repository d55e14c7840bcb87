/// Tests of the copies that are published.
@NullMarked
package fm.podwright.worker.media.copy;

import org.jspecify.annotations.NullMarked;
