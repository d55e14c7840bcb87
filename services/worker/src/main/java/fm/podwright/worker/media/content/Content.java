package fm.podwright.worker.media.content;

import fm.podwright.domain.media.Refusal;

/// What a file is by its first bytes; its name and the browser's word are not asked.
public sealed interface Content {
  /// Looks like MPEG audio, perhaps behind an ID3 tag.
  record Mp3() implements Content {}

  /// An MP4 container: M4A, or a video.
  record Mp4() implements Content {}

  /// Something that cannot be an episode.
  record Other(Refusal refusal) implements Content {}
}
