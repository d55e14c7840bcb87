/// Episodes while they are made, and their way before listeners.
@NullMarked
package fm.podwright.dashboard.episode;

import org.jspecify.annotations.NullMarked;
