package fm.podwright.worker.media.copy;

import fm.podwright.domain.episode.CopyTags;
import fm.podwright.domain.media.AudioFacts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A copy to be made of a local file; `picture` is a JPEG or PNG for audio that has none, `images`
/// are those of chapters, by their path on the show's site.
record Wanted(
    Path source,
    AudioFacts facts,
    CopyTags tags,
    Optional<Path> picture,
    Map<String, Path> images) {
  Wanted {
    images = Map.copyOf(images);
  }
}
