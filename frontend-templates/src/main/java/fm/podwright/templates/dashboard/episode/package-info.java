/// The list of episodes and the page on which one is made.
@NullMarked
package fm.podwright.templates.dashboard.episode;

import org.jspecify.annotations.NullMarked;
