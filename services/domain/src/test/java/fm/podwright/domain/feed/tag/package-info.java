@NullMarked
package fm.podwright.domain.feed.tag;

import org.jspecify.annotations.NullMarked;
