@NullMarked
package fm.podwright.core.episode;

import org.jspecify.annotations.NullMarked;
