/// A show's feed, made of what is stored.
@NullMarked
package fm.podwright.core.feed;

import org.jspecify.annotations.NullMarked;
