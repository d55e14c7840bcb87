/// The page of an episode.
@NullMarked
package fm.podwright.templates.site.episode;

import org.jspecify.annotations.NullMarked;
