@NullMarked
package fm.podwright.dashboard.episode;

import org.jspecify.annotations.NullMarked;
