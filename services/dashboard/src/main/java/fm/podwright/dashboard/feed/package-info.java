/// Feeds, ours or not.
@NullMarked
package fm.podwright.dashboard.feed;

import org.jspecify.annotations.NullMarked;
