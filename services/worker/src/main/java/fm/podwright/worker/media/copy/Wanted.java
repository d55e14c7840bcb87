package fm.podwright.worker.media.copy;

import fm.podwright.domain.episode.CopyTags;
import fm.podwright.domain.media.AudioFacts;
import java.nio.file.Path;
import java.util.Optional;

/// A copy to be made of a local file; `picture` is a JPEG or PNG for audio that has none.
record Wanted(Path source, AudioFacts facts, CopyTags tags, Optional<Path> picture) {}
