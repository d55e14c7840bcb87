package fm.podwright.domain.media;

import java.time.Duration;

/// A chapter that the uploaded file itself names; the title may be empty.
public record EmbeddedChapter(Duration start, String title) {
  public EmbeddedChapter {
    if (start.isNegative()) throw new IllegalArgumentException("a chapter starts before the audio");
    title = title.strip();
  }
}
