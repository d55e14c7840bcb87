/// What a person can say of a show or an episode in tags of the podcast namespace, beyond what has
/// a noun of its own: which tags there are, what they hold, and what is wrong with one.
@NullMarked
package fm.podwright.domain.feed.tag;

import org.jspecify.annotations.NullMarked;
