/// The search in titles, notes and transcripts of a show.
@NullMarked
package fm.podwright.core.episode.search;

import org.jspecify.annotations.NullMarked;
