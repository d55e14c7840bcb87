/// Publishes episodes at their time.
@NullMarked
package fm.podwright.worker.episode;

import org.jspecify.annotations.NullMarked;
