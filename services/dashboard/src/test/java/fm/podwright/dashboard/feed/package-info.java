@NullMarked
package fm.podwright.dashboard.feed;

import org.jspecify.annotations.NullMarked;
