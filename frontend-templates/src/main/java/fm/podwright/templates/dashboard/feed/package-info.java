/// Pages about feeds, ours or not.
@NullMarked
package fm.podwright.templates.dashboard.feed;

import org.jspecify.annotations.NullMarked;
