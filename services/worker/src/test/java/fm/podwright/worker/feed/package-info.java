@NullMarked
package fm.podwright.worker.feed;

import org.jspecify.annotations.NullMarked;
