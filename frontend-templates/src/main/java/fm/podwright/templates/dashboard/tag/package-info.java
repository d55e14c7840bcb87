/// The pages on which people write what a feed says in tags.
@NullMarked
package fm.podwright.templates.dashboard.tag;

import org.jspecify.annotations.NullMarked;
