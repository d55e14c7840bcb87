/// Transcripts, as they are stored.
@NullMarked
package fm.podwright.core.episode.transcript;

import org.jspecify.annotations.NullMarked;
