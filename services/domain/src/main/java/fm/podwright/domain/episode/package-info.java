/// Episodes: their words, their numbers, and the states from draft to published.
@NullMarked
package fm.podwright.domain.episode;

import org.jspecify.annotations.NullMarked;
