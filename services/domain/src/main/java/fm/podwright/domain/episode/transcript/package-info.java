/// Transcripts: how they are read, kept and written.
@NullMarked
package fm.podwright.domain.episode.transcript;

import org.jspecify.annotations.NullMarked;
