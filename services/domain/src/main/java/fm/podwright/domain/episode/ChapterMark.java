package fm.podwright.domain.episode;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What a chapter has that notes cannot say: a link, a picture. A visible one belongs to the
/// chapter of the notes that begins at the same time or, if there is none, has the same title: the
/// time may have been mended since. A hidden one is a chapter on its own.
public record ChapterMark(
    Duration start, String title, Optional<URI> link, Optional<URI> image, boolean hidden) {
  public ChapterMark {
    if (start.isNegative()) throw new IllegalArgumentException("a mark stands before the audio");
    title = title.strip();
  }

  Chapter chapter() {
    return new Chapter(start, title, link, image, hidden);
  }

  /// `chapter` with what this mark adds to it.
  Chapter on(Chapter chapter) {
    return new Chapter(chapter.start(), chapter.title(), link, image, false);
  }
}
