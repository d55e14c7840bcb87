/// Telling others that a feed is another.
@NullMarked
package fm.podwright.worker.feed;

import org.jspecify.annotations.NullMarked;
