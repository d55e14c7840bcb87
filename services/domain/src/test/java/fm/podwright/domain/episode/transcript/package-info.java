@NullMarked
package fm.podwright.domain.episode.transcript;

import org.jspecify.annotations.NullMarked;
