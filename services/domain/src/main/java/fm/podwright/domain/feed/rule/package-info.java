/// The rules that a feed is checked by: of RSS, of Apple, PSP-1, Spotify and the podcast namespace.
@NullMarked
package fm.podwright.domain.feed.rule;

import org.jspecify.annotations.NullMarked;
