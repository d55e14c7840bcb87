/// What shows and episodes say in tags of their feed, as their makers write it.
@NullMarked
package fm.podwright.dashboard.tag;

import org.jspecify.annotations.NullMarked;
