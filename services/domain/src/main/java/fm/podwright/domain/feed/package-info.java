/// The feed documents and the checks that gate them.
@NullMarked
package fm.podwright.domain.feed;

import org.jspecify.annotations.NullMarked;
